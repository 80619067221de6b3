package buyerside.app.access.sql;

import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/// Which rows of a workspace a viewer may see; every list starts from it.
public final class Visibility {

  private Visibility() {}

  /// @param owner the column that names the owning member
  public static Condition of(Viewer viewer, Field<UUID> owner) {
    return ownOnly(viewer) ? owner.eq(viewer.self()) : noCondition();
  }

  /// Whether this viewer is held to records of their own.
  public static boolean ownOnly(Viewer viewer) {
    return viewer.place().repsSeeOwn() && viewer.role() == Role.REP;
  }
}
