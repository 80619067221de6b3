package buyerside.app.forecast.api;

import buyerside.app.access.Viewer;
import buyerside.app.forecast.Expectation;
import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is expected of an open deal; probabilities from 0 to 1.
///
/// @param owner `null` if nobody owns it
/// @param won of being won at all, as far as is looked ahead (two years)
/// @param within of being won in the period
/// @param won90 within 90 days, as `lost90`, `noDecision90`; `flat90` by the flat weight of its
///   stage
/// @param decidedLow four times in five it is decided between this day and `decidedHigh`
/// @param expected the day the rep expects
@Schema(name = "ExpectedDeal")
public record ExpectedJson(
    UUID deal,
    @Nullable UUID owner,
    boolean opportunity,
    int stage,
    String currency,
    BigDecimal value,
    BigDecimal worth,
    double won,
    double within,
    double won90,
    double lost90,
    double noDecision90,
    double flat90,
    @Nullable LocalDate decidedLow,
    @Nullable LocalDate decided,
    @Nullable LocalDate decidedHigh,
    @Nullable LocalDate expected,
    List<ReasonJson> reasons) {

  /// @param about what it is about
  /// @param points by how much it moves the probability of being won at all
  @Schema(name = "ForecastReason")
  public record ReasonJson(String about, double points, List<Long> arguments) {}

  static ExpectedJson of(Viewer viewer, ForecastRun run, Expectation it, ForecastPeriod period) {
    var owner = it.place().owner();
    var amount = it.amount();
    var chance = it.chance();
    var decision = it.decision();
    return new ExpectedJson(
        it.deal(),
        owner.equals(Forecasts.NOBODY) ? null : owner,
        it.place().opportunity(),
        it.place().stage(),
        amount.currency(),
        PeriodJson.major(amount.currency(), amount.likely()),
        PeriodJson.major(run.currency(), amount.worth()),
        four(chance.ever()),
        four(Forecasts.within(viewer, run, it, period)),
        four(chance.won()),
        four(chance.lost()),
        four(chance.silent()),
        four(chance.flat()),
        decision.low(),
        decision.middle(),
        decision.high(),
        decision.byRep(),
        it.reasons().stream()
            .map(why ->
                new ReasonJson(Listing.code(why.code()), four(why.points()), why.arguments()))
            .toList());
  }

  static double four(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
