package buyerside.text.recovery;

import buyerside.text.recovery.encoding.Marks;
import buyerside.text.recovery.encoding.Patch;
import buyerside.text.recovery.encoding.Rereading;
import java.util.List;
import java.util.regex.Pattern;

/// Reads again what was read in the wrong character set.
final class CharacterSets implements Mending {

  private static final Pattern NARROW = Pattern.compile("\\p{IsHan}[,:;]\\p{IsHan}");

  @Override
  public List<Line> mend(List<Line> page) {
    return page.stream().map(CharacterSets::mend).toList();
  }

  private static Line mend(Line line) {
    var narrow = isNarrow(line.text());
    return line.with(
        Rereading.patches(line.text()).stream().map(patch -> edit(patch, narrow)).toList());
  }

  private static Line.Edit edit(Patch patch, boolean narrow) {
    return new Line.Edit(
        Repair.Kind.CHARACTER_SET,
        patch.from(),
        patch.to(),
        narrow ? Marks.narrowed(patch.text()) : patch.text(),
        patch.certainty());
  }

  /// Whether the Chinese of a line has its commas in ASCII: what is repaired there gets the same.
  private static boolean isNarrow(String text) {
    return NARROW.matcher(text).find() && text.indexOf('，') < 0;
  }
}
