package buyerside.method.quicklog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Reads one line of a log in Chinese, English or both. Deterministic: a fixed order of rules, each
/// taking the characters it understands; what no rule understands stays in the note.
public final class QuickLog {
  /// Longer lines are kept as a note and not read.
  public static final int LONGEST = 1_000;

  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}|\\d[A-Z]");

  private QuickLog() {}

  /// What the line says; never fails, whatever was typed.
  public static QuickLogEntry parse(String typed, Context context) {
    if (typed.length() > LONGEST) {
      return new QuickLogEntry(
          typed,
          List.of(),
          List.of(new Problem(Problem.Code.LINE_TOO_LONG, new Span(0, typed.length()))));
    }
    var draft = new Draft(Line.of(typed, context.shorthand()), context);
    KnownNames.read(draft);
    Dates.read(draft);
    Amounts.read(draft);
    Times.read(draft);
    Kinds.read(draft);
    Remarks.read(draft);
    boolean chinese = CHINESE.matcher(draft.line.text()).find();
    boolean latin = CAPITAL.matcher(draft.line.text()).find();
    if (chinese) {
      ChineseCompanies.readPlain(draft);
    }
    if (latin) {
      EnglishNames.readCompanies(draft);
    }
    FamiliarCompanies.read(draft);
    if (chinese) {
      ChineseNames.read(draft);
      ChineseCompanies.readBeside(draft);
    }
    if (latin) {
      EnglishNames.readPeople(draft);
    }
    return new QuickLogEntry(typed, ordered(draft), draft.problems);
  }

  private static List<Chip> ordered(Draft draft) {
    var chips = new ArrayList<>(draft.chips);
    chips.sort(Comparator.comparingInt(chip -> rank(chip, draft)));
    return chips;
  }

  /// Where there are several: the amount that the remark speaks of first, people in the order of
  /// the line.
  private static int rank(Chip chip, Draft draft) {
    return switch (chip.field()) {
      case Field.With _, Field.Lasted _ -> 10_000 + chip.span().start();
      case Field.Worth _ ->
          draft.chips.stream()
              .filter(other -> other.field() instanceof Field.Remark)
              .findFirst()
              .map(remark -> Math.abs(remark.span().start() - chip.span().start()))
              .orElse(chip.span().start());
      case Field.Kind _, Field.On _, Field.At _, Field.About _, Field.Remark _ -> 0;
    };
  }
}
