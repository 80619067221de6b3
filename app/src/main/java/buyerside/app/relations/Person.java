package buyerside.app.relations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody on the buyer's side.
public record Person(
    UUID id,
    PersonFacts facts,
    @Nullable UUID company,
    String companyName,
    Marks marks,
    int version) {

  /// What matters when they invite or are invited; set by hand, never by an import.
  ///
  /// @param important an important customer, deal or not
  /// @param keyLeader a leader on whom much depends
  /// @param official a public official
  public record Marks(boolean important, boolean keyLeader, boolean official) {
    public static final Marks NONE = new Marks(false, false, false);
  }

  public String name() {
    return facts.name();
  }
}
