package buyerside.app.deals;

import buyerside.method.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal from another system.
///
/// @param known the record it is, if it was imported before
public record DealImport(
    @Nullable UUID known,
    NewDeal deal,
    String companyName,
    Claimed claimed,
    List<String> tags,
    @Nullable LocalDate closed) {

  public DealImport {
    tags = List.copyOf(tags);
  }

  /// What the other system says of its state.
  ///
  /// @param stage the index of the buyer stage that the label claims; `null` if it claims none
  public record Claimed(
      @Nullable String label, @Nullable Integer stage, @Nullable Outcome outcome) {}
}
