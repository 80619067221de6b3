package buyerside.text.recovery;

import java.util.ArrayList;
import java.util.List;

/// Clean pieces out of a messy page.
public final class Recovery {

  private static final int MOST_LAYERS = 4;
  private static final CharacterSets CHARACTER_SETS = new CharacterSets();
  private static final Annotations ANNOTATIONS = new Annotations();

  private Recovery() {}

  /// The pieces of a page, in its order; none if it says nothing.
  ///
  /// @param page the text of the page, a paragraph a line
  public static List<Piece> pieces(String page, Script script) {
    var lines = mended(page, script);
    var pieces = new ArrayList<Piece>();
    for (var part : Splitting.of(lines)) {
      var piece = Assembly.of(part);
      if (!piece.body().isEmpty()) {
        pieces.add(piece);
      }
    }
    return Splitting.distinct(pieces);
  }

  /// The page with what was damaged put right, a paragraph a line: nothing is taken out or set
  /// apart.
  public static String text(String page, Script script) {
    return String.join("\n", mended(page, script).stream().map(Line::text).toList());
  }

  private static List<Line> mended(String page, Script script) {
    var lines = new Escapes().mend(lines(page));
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      var before = lines;
      lines = CHARACTER_SETS.mend(ANNOTATIONS.mend(lines));
      if (lines.equals(before)) {
        break;
      }
    }
    return new Scripts(script).mend(ANNOTATIONS.mend(new Forms().mend(lines)));
  }

  private static List<Line> lines(String page) {
    var texts = page.split("\r\n|[\r\n]", -1);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(Line.of(i + 1, texts[i]));
    }
    return lines;
  }
}
