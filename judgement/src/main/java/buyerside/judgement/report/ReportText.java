package buyerside.judgement.report;

import buyerside.judgement.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/// A report as plain text.
public final class ReportText {

  private final StringBuilder text = new StringBuilder();

  private ReportText() {}

  public static String of(JudgeReport report) {
    var made = new ReportText();
    made.write(report);
    return made.text.toString();
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  private void say(String key, Object... arguments) {
    text.append(Words.of(key, arguments)).append('\n');
  }

  private void write(JudgeReport report) {
    line("%s", ReportWords.deals(report));
    report.remarks().forEach(it -> say("note", it));
    report.findings().forEach(it -> say("note", it.words()));
    line("");
    if (!report.models().isEmpty()) {
      say("report.backtest", report.heldOut(), report.deals().shown());
      line("");
      line(
          "%s %s %s %s %s   %s",
          ReportWords.left(Words.of("report.model"), 18),
          ReportWords.right(Words.of("report.logloss"), 9),
          ReportWords.right("Brier", 9),
          ReportWords.right("AUC", 7),
          ReportWords.right(Words.of("report.calibration.short"), 7),
          Words.of("report.gain"));
      report.models().forEach(it -> model(it, Words.name("learner", it.model())));
      report.chosen().ifPresent(it -> model(it, "→ " + Words.name("learner", it.model())));
      line("");
    }
    line("%s", report.choice());
    report
        .chosen()
        .ifPresent(it -> say("report.murphy", it.reliability(), it.resolution(), it.uncertainty()));
    if (!report.calibration().isEmpty()) {
      line("");
      line(
          "%s %s %s",
          ReportWords.right(Words.of("report.deals"), 8),
          ReportWords.right(Words.of("report.said"), 8),
          ReportWords.right(Words.of("report.seen"), 8));
      report
          .calibration()
          .forEach(
              it -> line("%8.0f %7.1f%% %7.1f%%", it.rows(), 100 * it.said(), 100 * it.seen()));
    }
    report.time().ifPresent(it -> time(report, it));
  }

  private void model(JudgeReport.Line it, String name) {
    line(
        "%s %9.4f %9.4f %7.3f %7.3f   %s  %s",
        ReportWords.left(name, 18),
        it.logLoss(),
        it.brier(),
        it.auc(),
        it.calibrationError(),
        ReportWords.gain(it),
        it.setting());
  }

  private void time(JudgeReport report, JudgeReport.Time time) {
    line("");
    say("report.time", time.choice());
    if (!Double.isNaN(time.meanError())) {
      say("report.time.error", time.meanError(), time.usualError());
    }
    if (time.checked() > 0) {
      say("report.time.coverage", 100 * time.coverage(), time.checked());
    }
    line("");
    line(
        "%s %s",
        ReportWords.right(Words.of("report.day"), 8),
        report.deals().ends().stream()
            .map(it -> ReportWords.right(it.end(), 12))
            .collect(Collectors.joining()));
    time.shares()
        .forEach(it ->
            line(
                "%8.0f %s",
                it.day(),
                it.reached().stream()
                    .map(p -> String.format(Locale.ROOT, "%11.1f%%", 100 * p))
                    .collect(Collectors.joining())));
  }
}
