package buyerside.text.recovery;

import buyerside.text.recovery.Boilerplate.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Finds where one piece of a page ends and the next begins: after "read more", after a notice
/// about copying, and before a line that says who wrote it and when.
final class Splitting {

  private Splitting() {}

  static List<List<Line>> of(List<Line> page) {
    var starts = starts(page);
    var pieces = new ArrayList<List<Line>>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : page.size();
      pieces.add(page.subList(starts.get(i), end));
    }
    return pieces;
  }

  private static List<Integer> starts(List<Line> page) {
    var starts = new ArrayList<Integer>();
    starts.add(0);
    int texts = 0;
    boolean ended = false;
    for (int i = 0; i < page.size(); i++) {
      var text = page.get(i).text();
      if (text.isBlank()) {
        continue;
      }
      var role = Boilerplate.of(text);
      if (role != Role.TEXT) {
        ended |= texts > 0 && role != Role.FURNITURE;
        continue;
      }
      int start = start(page, i, texts, ended);
      if (start > starts.getLast()) {
        starts.add(start);
        texts = i - start;
      }
      ended = false;
      texts++;
    }
    return starts;
  }

  /// Where a piece begins that this line is the first sure sign of; -1 if it goes on.
  private static int start(List<Line> page, int at, int texts, boolean ended) {
    if (ended) {
      return at;
    }
    if (texts < 2 || MetaLine.of(page.get(at).text()).filter(MetaLine::isHead).isEmpty()) {
      return -1;
    }
    int before = at - 1;
    while (before > 0 && page.get(before).text().isBlank()) {
      before--;
    }
    return Assembly.isTitle(page.get(before).text())
            && Boilerplate.of(page.get(before).text()) == Role.TEXT
        ? before
        : at;
  }

  /// Drops pieces which another piece of the page contains as a whole.
  static List<Piece> distinct(List<Piece> pieces) {
    var kept = new ArrayList<Piece>();
    for (var piece : pieces) {
      if (kept.stream().noneMatch(it -> contains(it, piece))) {
        kept.add(piece);
      }
    }
    return kept;
  }

  private static boolean contains(Piece whole, Piece part) {
    var paragraphs = new HashSet<String>();
    whole.body().forEach(it -> paragraphs.add(Keys.letters(it)));
    return !part.body().isEmpty()
        && part.body().stream().map(Keys::letters).allMatch(paragraphs::contains)
        && Keys.weight(Keys.letters(part.text())) > 60;
  }
}
