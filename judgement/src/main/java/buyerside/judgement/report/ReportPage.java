package buyerside.judgement.report;

import buyerside.judgement.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A report as one page that needs nothing else: no script, no font, no call to anywhere.
public final class ReportPage {

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="%s">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
        :root { color-scheme: light dark; --ink: light-dark(#1c2430, #e6e9ee); --paper: light-dark(#fff, #14181e);
          --faint: light-dark(#dfe3e8, #333b46); --accent: light-dark(#0b6e5f, #4cc5ae); --soft: light-dark(#5b6675, #9aa5b4); }
        body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem } h2 { font-size: 1.15rem; margin-top: 2.2rem }
        .lead { font-size: 1.1rem; max-width: 46rem }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; } .wide { overflow-x: auto }
        th, td { padding: .3rem .7rem; text-align: right; border-bottom: 1px solid var(--faint); } th:first-child, td:first-child { text-align: left }
        td:last-child, th:last-child { text-align: left; color: var(--soft) } tr.chosen { font-weight: 600; color: var(--accent) } tr.plain { color: var(--soft) }
        svg { width: 100%%; max-width: 34rem; height: auto } svg text { font: 12px system-ui, sans-serif; fill: var(--soft) }
        .axis { stroke: var(--faint); fill: none } .line { stroke: var(--accent); fill: none; stroke-width: 2 } .dot { fill: var(--accent) } .bar { fill: var(--accent) } .other { fill: var(--faint) }
      </style>
      <h1>%s</h1>
      <p class="lead">%s</p>
      <p>%s</p>
      %s
      </html>
      """;

  private final JudgeReport report;

  private ReportPage(JudgeReport report) {
    this.report = report;
  }

  public static String of(JudgeReport report) {
    return new ReportPage(report).page();
  }

  private String page() {
    var title = Words.of("report.title");
    return FRAME.formatted(
        Words.language() == Words.Language.CHINESE ? "zh-Hans" : "en",
        title,
        title,
        text(report.choice()),
        text(ReportWords.deals(report)),
        notes() + models() + curve() + time());
  }

  private String notes() {
    var words = new java.util.ArrayList<>(report.remarks());
    report.findings().forEach(it -> words.add(it.words()));
    return words.isEmpty()
        ? ""
        : words.stream()
            .map(it -> "<li>" + text(it))
            .collect(
                Collectors.joining(
                    "\n", "<h2>" + Words.of("report.notes") + "</h2>\n<ul>", "</ul>"));
  }

  private String models() {
    if (report.models().isEmpty()) {
      return "";
    }
    double most = report.models().stream().mapToDouble(JudgeReport.Line::logLoss).max().orElse(1);
    var bars = new StringBuilder();
    int y = 10;
    for (var it : report.models()) {
      bars.append(
          format(
              "<text x='0' y='%d'>%s</text><rect class='%s' x='120' y='%d' width='%.1f'"
                  + " height='12'/><text x='%.1f' y='%d'>%.4f</text>",
              y + 10,
              text(Words.name("learner", it.model())),
              it.baseline() ? "other" : "bar",
              y,
              260 * it.logLoss() / most,
              126 + 260 * it.logLoss() / most,
              y + 10,
              it.logLoss()));
      y += 22;
    }
    return "<h2>"
        + Words.of("report.backtest.title")
        + "</h2><p>"
        + text(Words.of("report.backtest.lead", report.heldOut()))
        + "</p>"
        + format(
            "<svg viewBox='0 0 450 %d' role='img' aria-label='%s'>%s</svg>",
            y, Words.of("report.backtest.title"), bars)
        + "<div class='wide'><table><tr>"
        + cells(
            "th",
            List.of(
                Words.of("report.model"),
                Words.of("report.logloss"),
                "Brier",
                "AUC",
                Words.of("report.calibration"),
                Words.of("report.gain"),
                Words.of("report.setting")))
        + report.models().stream()
            .map(it -> row(it, it.baseline() ? "plain" : ""))
            .collect(Collectors.joining())
        + report.chosen().map(it -> row(it, "chosen")).orElse("")
        + "</table></div>";
  }

  private static String row(JudgeReport.Line it, String style) {
    return format(
        "<tr class='%s'><td>%s<td>%.4f<td>%.4f<td>%.3f<td>%.3f<td>%s<td>%s",
        style,
        text(Words.name("learner", it.model())),
        it.logLoss(),
        it.brier(),
        it.auc(),
        it.calibrationError(),
        ReportWords.gain(it),
        text(it.setting()));
  }

  private String curve() {
    if (report.calibration().isEmpty()) {
      return "";
    }
    var line = new StringBuilder();
    var dots = new StringBuilder();
    for (var bin : report.calibration()) {
      double x = 40 + 280 * bin.said();
      double y = 300 - 280 * bin.seen();
      line.append(format("%.1f,%.1f ", x, y));
      dots.append(
          format(
              "<circle class='dot' cx='%.1f' cy='%.1f' r='4'><title>%s</title></circle>",
              x, y, Words.of("report.bin", bin.rows(), 100 * bin.said(), 100 * bin.seen())));
    }
    return "<h2>"
        + Words.of("report.curve.title")
        + "</h2><p>"
        + text(Words.of("report.curve.lead", report.deals().shown()))
        + "</p>"
        + "<svg viewBox='0 0 340 330' role='img' aria-label='"
        + Words.of("report.curve.title")
        + "'><path class='axis' d='M40 20V300H320'/><path class='axis' d='M40 300L320 20'/><text"
        + " x='40' y='320'>0 %</text><text x='290' y='320'>100 %</text><text x='0' y='30'>100"
        + " %</text>"
        + format("<polyline class='line' points='%s'/>%s</svg>", line, dots);
  }

  private String time() {
    if (report.time().isEmpty()) {
      return "";
    }
    var time = report.time().get();
    return "<h2>"
        + Words.of("report.time.title")
        + "</h2><p>"
        + text(
            time.choice()
                + " "
                + Words.of("report.time.error", time.meanError(), time.usualError()))
        + "</p>"
        + "<div class='wide'><table><tr><th>"
        + Words.of("report.day")
        + cells("th", report.deals().ends().stream().map(it -> text(it.end())).toList())
        + "<th>"
        + time.shares().stream()
            .map(it ->
                format("<tr><td>%.0f", it.day())
                    + cells(
                        "td", it.reached().stream().map(p -> format("%.1f %%", 100 * p)).toList())
                    + "<td>")
            .collect(Collectors.joining())
        + "</table></div>";
  }

  private static String cells(String tag, List<String> cells) {
    return cells.stream().map(it -> "<" + tag + ">" + it).collect(Collectors.joining());
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }

  private static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }
}
