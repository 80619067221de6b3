package buyerside.judgement.report;

import buyerside.judgement.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/// Sentences and columns that text and page have in common.
final class ReportWords {

  private ReportWords() {}

  static String deals(JudgeReport report) {
    var deals = report.deals();
    var mark = Words.of("report.comma");
    var ends =
        deals.ends().stream()
            .map(it -> Words.of("report.end", it.deals(), it.end()))
            .collect(Collectors.joining(mark));
    var open = deals.open() > 0 ? mark + Words.of("report.open", deals.open()) : "";
    return deals
        .asOf()
        .map(day -> Words.of("report.rows.asof", deals.rows(), day, ends + open))
        .orElseGet(() -> Words.of("report.rows", deals.rows(), ends + open));
  }

  static String gain(JudgeReport.Line it) {
    return Words.of("report.gain.value", it.gain(), it.low(), it.high());
  }

  /// Chinese characters are twice as wide.
  static String left(String text, int width) {
    return text + blanks(text, width);
  }

  static String right(String text, int width) {
    return blanks(text, width) + text;
  }

  private static String blanks(String text, int width) {
    int wide = text.codePoints().map(it -> it >= 0x2E80 ? 2 : 1).sum();
    return " ".repeat(Math.max(0, width - wide));
  }

  static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
