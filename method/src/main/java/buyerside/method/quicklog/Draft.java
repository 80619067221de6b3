package buyerside.method.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line while it is being read: what is recognised so far, and which characters are still free.
final class Draft {
  /// Stands for a character that a rule has taken; a boundary to all later rules.
  static final char TAKEN = '\u0001';

  final Line line;
  final Context context;
  final List<Chip> chips = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  private final StringBuilder free;

  Draft(Line line, Context context) {
    this.line = line;
    this.context = context;
    this.free = new StringBuilder(line.text());
  }

  String free() {
    return free.toString();
  }

  Matcher find(Pattern pattern) {
    return pattern.matcher(free());
  }

  void add(Field field, int start, int end, String rule) {
    chips.add(new Chip(field, line.span(start, end), rule));
  }

  void refuse(Problem.Code code, int start, int end) {
    problems.add(new Problem(code, line.span(start, end)));
    take(start, end);
  }

  void take(int start, int end) {
    for (int i = start; i < end; i++) {
      free.setCharAt(i, TAKEN);
    }
  }

  boolean has(Class<? extends Field> type) {
    return chips.stream().anyMatch(chip -> type.isInstance(chip.field()));
  }
}
