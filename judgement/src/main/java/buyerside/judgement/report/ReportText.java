package buyerside.judgement.report;

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

  private void write(JudgeReport report) {
    var deals = report.deals();
    line(
        "%,d deals%s: %s%s",
        deals.rows(),
        deals.asOf().map(it -> " as of " + it).orElse(""),
        deals.ends().stream()
            .map(it -> String.format(Locale.ROOT, "%,d %s", it.deals(), it.end()))
            .collect(Collectors.joining(", ")),
        deals.open() > 0 ? String.format(Locale.ROOT, ", %,d open", deals.open()) : "");
    report.remarks().forEach(it -> line("note: %s", it));
    report.findings().forEach(it -> line("note: %s", it.words()));
    line("");
    if (!report.models().isEmpty()) {
      line("Back-test (%s); curve and calibration for '%s'", report.heldOut(), deals.shown());
      line("");
      line(
          "%-18s %9s %9s %7s %7s   %s",
          "model", "log-loss", "Brier", "AUC", "calib.", "gain over base rate (95 %)");
      report.models().forEach(this::model);
      report.chosen().ifPresent(this::model);
      line("");
    }
    line("%s", report.choice());
    report
        .chosen()
        .ifPresent(it ->
            line(
                "Brier score by Murphy: reliability %.4f, resolution %.4f, uncertainty %.4f.",
                it.reliability(), it.resolution(), it.uncertainty()));
    if (!report.calibration().isEmpty()) {
      line("");
      line("%8s %8s %8s", "deals", "said", "seen");
      report
          .calibration()
          .forEach(
              it -> line("%8.0f %7.1f%% %7.1f%%", it.rows(), 100 * it.said(), 100 * it.seen()));
    }
    report.time().ifPresent(it -> time(report, it));
  }

  private void model(JudgeReport.Line it) {
    boolean chosen = text.toString().contains("%-18s".formatted(it.model()) + " ");
    line(
        "%-18s %9.4f %9.4f %7.3f %7.3f   %+.4f (%+.4f to %+.4f)  %s",
        chosen ? "→ " + it.model() : it.model(),
        it.logLoss(),
        it.brier(),
        it.auc(),
        it.calibrationError(),
        it.gain(),
        it.low(),
        it.high(),
        it.setting());
  }

  private void time(JudgeReport report, JudgeReport.Time time) {
    line("");
    line("Time to decision. %s", time.choice());
    line(
        "Expected days were off by %.1f on average (one expectation for all: %.1f); the model's own"
            + " 80 %% interval held %.0f %% of %,d deals not seen%s.",
        time.meanError(),
        time.usualError(),
        100 * time.coverage(),
        time.checked(),
        time.checked() > 0 ? ", and was then set to hold 80 %" : "");
    line("");
    line(
        "%8s %s",
        "day",
        report.deals().ends().stream()
            .map(it -> "%12s".formatted(it.end()))
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
