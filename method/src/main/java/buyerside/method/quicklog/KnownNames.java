package buyerside.method.quicklog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Names on record, the longest first, whatever their case, width or script.
final class KnownNames {
  private KnownNames() {}

  static void read(Draft draft) {
    var known = draft.context.known();
    names(draft, known.deals(), Field.About::new, "deal.known");
    names(draft, known.companies(), Field.At::new, "company.known");
    names(draft, known.people(), Field.With::new, "person.known");
  }

  private static void names(
      Draft draft, List<String> names, Function<String, Field> field, String rule) {
    names.stream()
        .filter(name -> !name.isBlank())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(name -> name(draft, name, field.apply(name), rule));
  }

  private static void name(Draft draft, String name, Field field, String rule) {
    var wanted =
        Script.simplified(Line.of(name, java.util.Map.of()).shown()).toLowerCase(Locale.ROOT);
    var text = draft.free().toLowerCase(Locale.ROOT);
    if (text.length() != draft.free().length()) {
      return;
    }
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (stands(text, at, at + wanted.length())) {
        draft.add(field, at, at + wanted.length(), rule);
        draft.take(at, at + wanted.length());
        return;
      }
    }
  }

  /// A Latin name is a whole word: Ann is not in Hannover.
  private static boolean stands(String text, int start, int end) {
    return !(latin(text, start - 1) && latin(text, start))
        && !(latin(text, end - 1) && latin(text, end));
  }

  private static boolean latin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < '\u0250'
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
