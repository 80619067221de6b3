package buyerside.app.forecast.api;

import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Movement;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What changed; amounts in major units of the workspace's currency.
@Schema(name = "ForecastChanges")
public record MovementJson(
    String currency, BigDecimal before, BigDecimal after, List<MoveJson> moves) {

  private static final int MOST = 1_000;

  /// @param deal `null`: several together
  /// @param kind new, won, lost, no_decision, below_gate, deleted, grown, shrunk, slipped,
  ///   likelier, less_likely
  @Schema(name = "ForecastMove")
  public record MoveJson(
      @Nullable UUID deal, String kind, BigDecimal change, double before, double after) {}

  static MovementJson of(ForecastRun run, Movement movement) {
    var currency = run.currency();
    return new MovementJson(
        currency,
        PeriodJson.major(currency, movement.before()),
        PeriodJson.major(currency, movement.after()),
        movement.moves().stream()
            .limit(MOST)
            .map(it ->
                new MoveJson(
                    it.deal(),
                    Listing.code(it.kind()),
                    PeriodJson.major(currency, it.change()),
                    ExpectedJson.four(it.chanceBefore()),
                    ExpectedJson.four(it.chanceAfter())))
            .toList());
  }
}
