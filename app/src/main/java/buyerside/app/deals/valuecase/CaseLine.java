package buyerside.app.deals.valuecase;

import buyerside.app.deals.sheets.Amounts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that costs the buyer money again and again.
///
/// @param quantity how many each time
/// @param source where the numbers come from, in the buyer's words
/// @param confirmed who on the buyer's side stands for the numbers as they are; `null` if nobody
public record CaseLine(
    String id,
    String name,
    Amounts quantity,
    Every every,
    Amounts unitCost,
    String currency,
    String source,
    @Nullable Confirmed confirmed) {

  /// @param evidence the evidence that was recorded for it
  public record Confirmed(String by, LocalDate on, UUID evidence) {}

  CaseLine confirmed(@Nullable Confirmed other) {
    return new CaseLine(id, name, quantity, every, unitCost, currency, source, other);
  }

  CaseLine numbers(CorrectLine right) {
    return new CaseLine(
        id, name, right.quantity(), right.every(), right.unitCost(), currency, source, null);
  }

  /// Whether it says the same numbers as another.
  boolean saysTheSame(CaseLine other) {
    return quantity.equals(other.quantity)
        && every == other.every
        && unitCost.equals(other.unitCost)
        && currency.equals(other.currency);
  }
}
