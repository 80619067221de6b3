package buyerside.app.deals;

import java.util.List;
import java.util.UUID;

/// Which deals: a value that can be saved, put into a URL, and asked again for count and export.
public sealed interface DealFilter {

  /// All of these at once; none: every deal.
  record All(List<DealFilter> filters) implements DealFilter {
    public All {
      filters = List.copyOf(filters);
    }
  }

  /// Standing in the stage with this index; one past the last: decided.
  record InStage(int stage) implements DealFilter {}

  /// Claimed by the seller to be in the stage with this index.
  record ClaimedIn(int stage) implements DealFilter {}

  /// Claimed by the seller to be in the stage with this index or a later one.
  record ClaimedFrom(int stage) implements DealFilter {}

  /// With a gap at the stage with this index.
  record GapAt(int stage) implements DealFilter {}

  /// At or past the gate, or before it.
  record Funded(boolean opportunity) implements DealFilter {}

  /// Claimed further than evidence shows.
  record Illusory() implements DealFilter {}

  record Ended(Ending ending) implements DealFilter {}

  record OwnedBy(UUID member) implements DealFilter {}

  /// Owned by one of a team.
  record OfTeam(UUID team) implements DealFilter {}

  record OfCompany(UUID company) implements DealFilter {}

  /// With a value in a field that the workspace defined.
  ///
  /// @param field its key
  /// @param value as it was typed
  record Valued(String field, String value) implements DealFilter {}

  record Tagged(String tag) implements DealFilter {}

  /// These and no others.
  record OneOf(List<UUID> deals) implements DealFilter {
    public OneOf {
      deals = List.copyOf(deals);
    }
  }

  /// Found by the search under these words.
  record Found(String words) implements DealFilter {}

  /// How a deal ended, or that it has not.
  enum Ending {
    OPEN,
    WON,
    LOST,
    NO_DECISION,
    CLOSED
  }
}
