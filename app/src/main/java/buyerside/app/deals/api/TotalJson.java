package buyerside.app.deals.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.deals.Totals;
import buyerside.app.process.ProcessVersion;
import buyerside.method.GateStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Open deals that stand in one stage and are claimed to be in one.
///
/// @param claimed a stage's id or `decided`; `null` without a claim
/// @param worth the likely values in major units of the currency
public record TotalJson(
    String position,
    @Nullable String claimed,
    String gate,
    String currency,
    long deals,
    BigDecimal worth) {

  static TotalJson of(Totals.Line line, ProcessVersion version) {
    var claimed = line.claimed();
    return new TotalJson(
        StageIds.of(version, line.stage()),
        claimed == null ? null : StageIds.of(version, claimed),
        code(line.opportunity() ? GateStatus.OPPORTUNITY : GateStatus.PROSPECT),
        line.currency(),
        line.deals(),
        MoneyJson.major(line.currency(), line.worth()));
  }
}
