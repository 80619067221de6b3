package buyerside.app.forecast.api;

import buyerside.app.forecast.Trial;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// The back-test.
///
/// @param ended how many deals have ended so far
/// @param looks how many times an opportunity was looked at, on so many past days
/// @param shared the correlation between deals
/// @param periods for those who see everybody's deals: amounts in minor units
@Schema(name = "ForecastTrial")
public record TrialJson(
    String model,
    String verdict,
    int horizonDays,
    int ended,
    int looks,
    int days,
    double shared,
    List<TestedJson> models,
    List<Trial.Period> periods) {

  @Schema(name = "ForecastTested")
  public record TestedJson(
      String model,
      double logLoss,
      double brier,
      double auc,
      double calibrationError,
      double gain,
      double gainLow,
      double gainHigh,
      List<Trial.Bin> calibration) {}

  static TrialJson of(Trial trial, boolean all) {
    return new TrialJson(
        Listing.code(trial.model()),
        Listing.code(trial.verdict()),
        Trial.HORIZON,
        trial.ended(),
        trial.looks(),
        trial.origins(),
        ExpectedJson.four(trial.shared()),
        trial.tested().stream()
            .map(it ->
                new TestedJson(
                    Listing.code(it.model()),
                    it.logLoss(),
                    it.brier(),
                    it.auc(),
                    it.calibrationError(),
                    it.gain(),
                    it.low(),
                    it.high(),
                    it.bins()))
            .toList(),
        all ? trial.periods() : List.of());
  }
}
