package buyerside.text.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Texts cut into the one- and two-character pieces by which an array index finds them.
public final class Grams {

  /// A document's searchable form.
  ///
  /// @param haystack its normal forms, pinyin and initials, a line each
  /// @param grams the distinct pieces of those lines
  public record DocumentForm(String haystack, String[] grams) {}

  /// A query's searchable form.
  ///
  /// @param grams pieces that a document must have all of
  /// @param exact what its haystack must contain
  public record QueryForm(String[] grams, String exact) {}

  private Grams() {}

  public static DocumentForm ofDocument(List<String> fields) {
    var lines = new LinkedHashSet<String>();
    for (var field : fields) {
      var normal = NormalForm.of(field);
      if (!normal.isEmpty()) {
        lines.add(normal);
        Pinyin.forms(normal).forEach(lines::add);
      }
    }
    var grams = new LinkedHashSet<String>();
    lines.forEach(line -> cut(line, grams, true));
    return new DocumentForm(String.join("\n", lines), grams.toArray(String[]::new));
  }

  public static QueryForm ofQuery(String words) {
    var normal = NormalForm.of(words);
    var grams = new LinkedHashSet<String>();
    cut(normal, grams, normal.codePointCount(0, normal.length()) == 1);
    return new QueryForm(grams.toArray(String[]::new), normal);
  }

  private static void cut(String line, Set<String> grams, boolean singly) {
    var characters = line.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (singly) {
        grams.add(Character.toString(characters[i]));
      }
      if (i > 0) {
        grams.add(new String(characters, i - 1, 2));
      }
    }
  }
}
