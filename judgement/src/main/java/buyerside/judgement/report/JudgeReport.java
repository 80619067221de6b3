package buyerside.judgement.report;

import buyerside.judgement.backtest.Candidate;
import buyerside.judgement.backtest.Choice;
import buyerside.judgement.calibration.Reliability;
import buyerside.judgement.guard.Finding;
import buyerside.judgement.judge.Judgement;
import buyerside.judgement.table.Times;
import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to be told about a judgement, as values: the text, the JSON and the page show the same.
public record JudgeReport(
    Summary deals,
    List<String> remarks,
    List<Finding> findings,
    String heldOut,
    List<Line> models,
    String choice,
    Optional<Line> chosen,
    List<Reliability.Bin> calibration,
    Optional<Time> time) {

  public JudgeReport {
    remarks = List.copyOf(remarks);
    findings = List.copyOf(findings);
    models = List.copyOf(models);
    calibration = List.copyOf(calibration);
  }

  /// @param shown the end that area under the curve and calibration look at
  /// @param asOf the last moment known, as a day; empty without dates
  public record Summary(
      int rows, int open, List<EndCount> ends, String shown, Optional<String> asOf) {

    public Summary {
      ends = List.copyOf(ends);
    }
  }

  /// How many deals ended so.
  public record EndCount(String end, int deals) {}

  /// How a model did on rows it had not seen.
  ///
  /// @param calibrationError mean distance between what was said and seen
  /// @param gain in log-loss over the base rate, with its 95 % interval
  public record Line(
      String model,
      boolean baseline,
      String setting,
      int rows,
      double logLoss,
      double brier,
      double reliability,
      double resolution,
      double uncertainty,
      double auc,
      double calibrationError,
      double gain,
      double low,
      double high) {

    static Line of(Candidate it) {
      var scores = it.scores();
      var curve = scores.calibration();
      return new Line(
          it.name(),
          it.baseline(),
          it.setting(),
          scores.rows(),
          scores.logLoss(),
          scores.brier(),
          curve.reliability(),
          curve.resolution(),
          curve.uncertainty(),
          scores.auc(),
          curve.error(),
          it.gain().gain(),
          it.gain().low(),
          it.gain().high());
    }
  }

  /// How long deals take.
  ///
  /// @param choice which model, in words
  /// @param meanError of expected days, on deals not seen
  /// @param usualError of one expectation for all
  /// @param coverage share of unseen deals within the model's own 80 % interval
  /// @param shares by day since a deal came into view, the probability of each end
  public record Time(
      String choice,
      double meanError,
      double usualError,
      double coverage,
      int checked,
      List<Share> shares) {

    public Time {
      shares = List.copyOf(shares);
    }
  }

  /// @param reached mean probability of each end, by that day
  public record Share(double day, List<Double> reached) {

    public Share {
      reached = List.copyOf(reached);
    }
  }

  /// @param horizons days to be shown; empty for a round few
  public static JudgeReport of(Judgement judgement, List<String> remarks, double[] horizons) {
    var deals = judgement.deals();
    var counts = new int[deals.ends().size()];
    for (int row : deals.decided()) {
      counts[deals.end()[row]]++;
    }
    var ends = new ArrayList<EndCount>();
    for (int end = 0; end < counts.length; end++) {
      ends.add(new EndCount(deals.ends().names().get(end), counts[end]));
    }
    var choice = judgement.choice();
    return new JudgeReport(
        new Summary(
            deals.size(),
            deals.size() - deals.decided().length,
            ends,
            deals.ends().names().get(deals.ends().shown()),
            deals.ordered() ? Optional.of(Times.day(deals.asOf())) : Optional.empty()),
        remarks,
        judgement.findings(),
        judgement.folds(),
        choice.stream().flatMap(it -> it.candidates().stream()).map(Line::of).toList(),
        choice.map(Choice::words).orElse(Words.of("report.alike")),
        choice.map(it -> Line.of(it.winner())),
        choice.map(it -> it.winner().scores().calibration().bins()).orElse(List.of()),
        judgement.timeChoice().map(it -> time(judgement, it, horizons)));
  }

  private static Time time(Judgement judgement, Choice choice, double[] horizons) {
    var interval = judgement.interval().orElseThrow();
    return new Time(
        choice.words(),
        judgement.timeError().orElse(Double.NaN),
        judgement.usualTimeError().orElse(Double.NaN),
        interval.coverage(),
        interval.deals(),
        shares(judgement, horizons));
  }

  private static List<Share> shares(Judgement judgement, double[] horizons) {
    var deals = judgement.deals();
    int step = 1 + deals.size() / 500;
    int[] rows =
        java.util.stream.IntStream.range(0, deals.size()).filter(row -> row % step == 0).toArray();
    var expected = judgement.expect(deals.rows(rows).table(), new double[rows.length]);
    double longest = 0;
    for (int row : deals.decided()) {
      longest = Math.max(longest, deals.days(row));
    }
    double last = longest;
    double[] days =
        horizons.length > 0
            ? horizons
            : Stream.of(1, 3, 7, 14, 30, 60, 90, 180, 365, 730)
                .mapToDouble(it -> it)
                .filter(it -> it <= last)
                .toArray();
    var shares = new ArrayList<Share>();
    for (double day : days) {
      var reached = new ArrayList<Double>();
      for (int end = 0; end < deals.ends().size(); end++) {
        int at = end;
        reached.add(
            expected.stream().mapToDouble(it -> it.within(at, day)).average().orElse(Double.NaN));
      }
      shares.add(new Share(day, reached));
    }
    return shares;
  }
}
