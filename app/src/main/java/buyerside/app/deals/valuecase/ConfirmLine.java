package buyerside.app.deals.valuecase;

import buyerside.method.CriterionId;
import buyerside.method.Strength;
import java.time.LocalDate;
import java.util.List;

/// Somebody on the buyer's side stands for the numbers of a line.
///
/// @param by who
/// @param criteria to which that speaks
public record ConfirmLine(
    String line, String by, LocalDate on, Strength strength, List<CriterionId> criteria) {

  public ConfirmLine {
    criteria = List.copyOf(criteria);
  }
}
