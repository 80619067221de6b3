package buyerside.text.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Texts cut into the pieces by which an array index finds them: two neighbouring characters, a
/// single one of the East Asian scripts, and the first character of any text.
///
/// A piece is kept as a number, from both of its characters. Rare characters may share numbers; so
/// what the index finds is compared with the text itself.
public final class Grams {

  private static final int FIRST_EAST_ASIAN = 0x2E80;

  /// A document's searchable form.
  ///
  /// @param haystack its normal forms, pinyin and initials, a line each
  /// @param grams the distinct pieces of those lines
  public record DocumentForm(String haystack, Integer[] grams) {}

  /// A query's searchable form.
  ///
  /// @param grams pieces that a document must have all of
  /// @param exact what its haystack must contain
  public record QueryForm(Integer[] grams, String exact) {}

  private Grams() {}

  public static DocumentForm ofDocument(List<String> fields) {
    var lines = new LinkedHashSet<String>();
    for (var field : fields) {
      var normal = NormalForm.of(field);
      if (!normal.isEmpty()) {
        lines.add(normal);
        lines.addAll(Pinyin.forms(normal));
      }
    }
    var grams = new LinkedHashSet<Integer>();
    for (var line : lines) {
      pairs(line, grams);
      singles(line, grams);
    }
    return new DocumentForm(String.join("\n", lines), grams.toArray(Integer[]::new));
  }

  public static QueryForm ofQuery(String words) {
    var normal = NormalForm.of(words);
    var grams = new LinkedHashSet<Integer>();
    pairs(normal, grams);
    if (grams.isEmpty()) {
      singles(normal, grams);
    }
    return new QueryForm(grams.toArray(Integer[]::new), normal);
  }

  private static void pairs(String line, Set<Integer> grams) {
    var before = -1;
    for (int i = 0; i < line.length(); i += Character.charCount(before)) {
      var character = line.codePointAt(i);
      if (before >= 0) {
        grams.add((before << 16) + character);
      }
      before = character;
    }
  }

  private static void singles(String line, Set<Integer> grams) {
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      if (i == 0 || line.codePointAt(i) >= FIRST_EAST_ASIAN) {
        grams.add(line.codePointAt(i) << 16);
      }
    }
  }
}
