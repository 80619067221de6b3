package buyerside.text.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Texts cut into the pieces by which an array index finds them: three neighbours among plain Latin
/// letters and digits, where two are too common to find anything by; two of all others; the first
/// two of a word and all two of pinyin, so that two letters find something as well; a single East
/// Asian character, and the first character of any text.
///
/// A piece is kept as a number, from its characters. Rare characters may share numbers; so what the
/// index finds is compared with the text itself.
public final class Grams {

  private static final int FIRST_EAST_ASIAN = 0x2E80;
  private static final int PLAIN = 128;

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
    return ofDocument(fields, "");
  }

  /// @param body a long text; found as it is written, not by pinyin: the initials of a page hold
  ///   nearly every short word
  public static DocumentForm ofDocument(List<String> fields, String body) {
    var lines = new LinkedHashSet<String>();
    var grams = new LinkedHashSet<Integer>();
    for (var field : fields) {
      for (var sound : Pinyin.forms(added(field, lines, grams))) {
        lines.add(sound);
        neighbours(sound, grams);
        pairs(sound, sound.length(), grams);
      }
    }
    added(body, lines, grams);
    lines.forEach(it -> singles(it, grams));
    return new DocumentForm(String.join("\n", lines), grams.toArray(Integer[]::new));
  }

  /// Adds a text with its pieces.
  ///
  /// @return its normal form; empty if there is nothing in it that is not there already
  private static String added(String text, Set<String> lines, Set<Integer> grams) {
    var words = NormalForm.words(text);
    var normal = String.join("", words);
    if (normal.isEmpty() || !lines.add(normal)) {
      return "";
    }
    neighbours(normal, grams);
    words.forEach(it -> pairs(it, 1, grams));
    return normal;
  }

  public static QueryForm ofQuery(String words) {
    var normal = NormalForm.of(words);
    var grams = new LinkedHashSet<Integer>();
    neighbours(normal, grams);
    if (grams.isEmpty()) {
      pairs(normal, 1, grams);
    }
    if (grams.isEmpty()) {
      singles(normal, grams);
    }
    return new QueryForm(grams.toArray(Integer[]::new), normal);
  }

  private static void neighbours(String line, Set<Integer> grams) {
    var characters = line.codePoints().toArray();
    for (int i = 1; i < characters.length; i++) {
      if (!isPlain(characters[i - 1]) || !isPlain(characters[i])) {
        grams.add(two(characters[i - 1], characters[i]));
      } else if (i > 1 && isPlain(characters[i - 2])) {
        grams.add(three(characters[i - 2], characters[i - 1], characters[i]));
      }
    }
  }

  /// @param atMost how many pairs of plain characters to take from the beginning
  private static void pairs(String line, int atMost, Set<Integer> grams) {
    for (int i = 1; i < line.length() && i <= atMost; i++) {
      if (isPlain(line.charAt(i - 1)) && isPlain(line.charAt(i))) {
        grams.add(two(line.charAt(i - 1), line.charAt(i)));
      }
    }
  }

  private static boolean isPlain(int character) {
    return character < PLAIN;
  }

  private static int two(int first, int second) {
    return (first << 16) + second;
  }

  /// Below zero, where no two characters of any living script are.
  private static int three(int first, int second, int third) {
    return -1 - ((first * PLAIN + second) * PLAIN + third);
  }

  private static void singles(String line, Set<Integer> grams) {
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      if (i == 0 || line.codePointAt(i) >= FIRST_EAST_ASIAN) {
        grams.add(line.codePointAt(i) << 16);
      }
    }
  }
}
