package buyerside.method.draft;

import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;
import java.util.Locale;
import java.util.Set;

/// Makes ids that people can read in a file: the English name in lower case, joined by hyphens.
final class Slug {

  private static final int LONGEST = 40;

  private Slug() {}

  /// An id that is not taken.
  ///
  /// @param otherwise what it begins with where there is no English name
  static String of(Words name, String otherwise, Set<String> taken) {
    var english = name.byLanguage().getOrDefault(Language.EN, "");
    var plain =
        english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    var base = cut.isEmpty() ? otherwise : cut.replaceAll("-$", "");
    if (!cut.isEmpty() && !taken.contains(base)) {
      return base;
    }
    int number = cut.isEmpty() ? 1 : 2;
    while (taken.contains(base + "-" + number)) {
      number++;
    }
    return base + "-" + number;
  }
}
