package buyerside.text.recovery.reading;

import java.util.List;

/// Puts lines of equal length together to the paragraphs that they were broken from.
final class Wrapped {

  private static final double FULL = 0.8;

  private Wrapped() {}

  static String paragraphs(String text) {
    var lines = text.lines().map(String::strip).toList();
    int width = width(lines);
    var joined = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      joined.append(line);
      boolean goesOn =
          i + 1 < lines.size()
              && !lines.get(i + 1).isEmpty()
              && columns(line) >= FULL * width
              && !line.matches(".*[。！？.!?:：”\"]$");
      joined.append(goesOn ? between(line, lines.get(i + 1)) : "\n");
    }
    return joined.toString().replaceAll("\n{2,}", "\n").strip();
  }

  /// The width of the page: nine of ten lines are not longer.
  private static int width(List<String> lines) {
    var widths =
        lines.stream().filter(it -> !it.isEmpty()).mapToInt(Wrapped::columns).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(widths.length - 1) * 9 / 10];
  }

  private static int columns(String line) {
    return line.chars().map(it -> it >= 0x2E80 ? 2 : 1).sum();
  }

  private static String between(String line, String next) {
    if (line.isEmpty() || next.isEmpty()) {
      return "\n";
    }
    boolean wide = line.charAt(line.length() - 1) >= 0x2E80 || next.charAt(0) >= 0x2E80;
    return wide ? "" : " ";
  }
}
