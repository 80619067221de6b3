package buyerside.app.forecast.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// How right the forecast has been on past days, the flat weights beside it.
///
/// @param choice which model is used, and why
/// @param stated what is assumed while history is short; empty once it is not
/// @param models the models with their scores, the best marked
/// @param calibration said against seen
/// @param periods past days one by one
public record TrialPage(
    ForecastBar bar,
    RunStatus run,
    String finding,
    String choice,
    List<String> stated,
    List<ModelLine> models,
    List<Calibration> calibration,
    List<PeriodLine> periods,
    String coverage)
    implements Fragment {

  public TrialPage {
    stated = List.copyOf(stated);
    models = List.copyOf(models);
    calibration = List.copyOf(calibration);
    periods = List.copyOf(periods);
  }

  public record ModelLine(
      String name,
      boolean used,
      String logLoss,
      String brier,
      String auc,
      String calibrationError,
      String gain) {}

  /// One model's calibration.
  ///
  /// @param points where said and seen meet, in a square of 200
  public record Calibration(String name, String described, List<Point> points, List<Bin> bins) {

    public Calibration {
      points = List.copyOf(points);
      bins = List.copyOf(bins);
    }
  }

  /// @param size its radius: more deals are larger
  public record Point(String x, String y, String size, String title) {}

  public record Bin(String deals, String said, String seen) {}

  /// @param from where the P10–P90 bar begins, `width` how long it is, `middle` P50, `won` what was
  ///   won, `crm` what ordinary CRMs show; in units of 400
  public record PeriodLine(
      String day,
      String deals,
      String range,
      String expected,
      String flat,
      String crm,
      String won,
      boolean inside,
      Marks marks) {}

  public record Marks(String from, String width, String middle, String won, String crm) {}
}
