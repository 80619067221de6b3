package buyerside.text.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A paragraph on its way from the original to its clean form, and what was changed in it so far.
///
/// @param number its place in the original, from 1
/// @param text as it reads now
/// @param origin for each UTF-16 unit of the text the column in the original, from 0
record Line(int number, String text, int[] origin, List<Repair> repairs) {

  static Line of(int number, String text) {
    var origin = new int[text.length()];
    Arrays.setAll(origin, column -> column);
    return new Line(number, text, origin, List.of());
  }

  /// A change of the text from one place to another (exclusive).
  record Edit(Repair.Kind kind, int from, int to, String after, Certainty certainty) {}

  /// @param edits in order, not overlapping
  Line with(List<Edit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    var changed = new StringBuilder(text.length());
    var places = new int[text.length() + edits.stream().mapToInt(it -> it.after().length()).sum()];
    var all = new ArrayList<>(repairs);
    int at = 0;
    for (var edit : edits) {
      at = copy(at, edit.from(), changed, places);
      int column = column(edit.from());
      Arrays.fill(places, changed.length(), changed.length() + edit.after().length(), column);
      changed.append(edit.after());
      all.add(
          new Repair(
              edit.kind(),
              number,
              column + 1,
              text.substring(edit.from(), edit.to()),
              edit.after(),
              edit.certainty()));
      at = edit.to();
    }
    copy(at, text.length(), changed, places);
    return new Line(
        number, changed.toString(), Arrays.copyOf(places, changed.length()), List.copyOf(all));
  }

  private int copy(int from, int to, StringBuilder changed, int[] places) {
    System.arraycopy(origin, from, places, changed.length(), to - from);
    changed.append(text, from, to);
    return to;
  }

  private int column(int place) {
    return place < origin.length ? origin[place] : place == 0 ? 0 : origin[origin.length - 1] + 1;
  }
}
