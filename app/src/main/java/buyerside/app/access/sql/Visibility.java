package buyerside.app.access.sql;

import static buyerside.database.access.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.access.Whose.OfMember;
import buyerside.app.access.Whose.OfTeam;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Which rows of a workspace a viewer may see; every list starts from it.
public final class Visibility {

  private Visibility() {}

  /// @param owner the column that names the owning member
  public static Condition of(Viewer viewer, Field<UUID> owner) {
    var sees = viewer.place().sees();
    if (sees == null) {
      return noCondition();
    }
    return sees.size() == 1
        ? owner.eq(sees.iterator().next())
        : owner.eq(any(sees.toArray(UUID[]::new)));
  }

  /// Rows of a member or team only; all for `null`.
  public static Condition owned(@Nullable Whose whose, Field<UUID> owner) {
    return switch (whose) {
      case null -> noCondition();
      case OfMember(var member) -> owner.eq(member);
      case OfTeam(var team) ->
          owner.in(
              select(TEAM_MEMBER.MEMBER_ID).from(TEAM_MEMBER).where(TEAM_MEMBER.TEAM_ID.eq(team)));
    };
  }

  /// Whether this viewer does not see everybody's records.
  public static boolean limited(Viewer viewer) {
    return viewer.place().sees() != null;
  }
}
