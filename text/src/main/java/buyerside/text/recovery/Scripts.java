package buyerside.text.recovery;

import java.util.ArrayList;
import java.util.List;

/// Makes the Chinese of a page all simplified or all traditional. Paragraphs with kana are Japanese
/// and stay as they are.
final class Scripts implements Mending {

  private final Script script;

  Scripts(Script script) {
    this.script = script;
  }

  @Override
  public List<Line> mend(List<Line> page) {
    return switch (script) {
      case HANS ->
          page.stream().map(line -> convert(line, Conversion.simplified(line.text()))).toList();
      case HANT ->
          page.stream().map(line -> convert(line, Conversion.traditional(line.text()))).toList();
      case AS_WRITTEN -> Mixture.of(page).isMixed() ? new Scripts(Script.HANS).mend(page) : page;
    };
  }

  private static Line convert(Line line, String converted) {
    var text = line.text();
    if (converted.equals(text) || converted.length() != text.length() || isJapanese(text)) {
      return line;
    }
    var edits = new ArrayList<Line.Edit>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != converted.charAt(i)) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) != converted.charAt(end)) {
          end++;
        }
        edits.add(
            new Line.Edit(
                Repair.Kind.SCRIPT, i, end, converted.substring(i, end), Certainty.CERTAIN));
        i = end;
      }
    }
    return line.with(edits);
  }

  static boolean isJapanese(String text) {
    long kana = text.chars().filter(it -> it >= 0x3041 && it <= 0x30FA).count();
    long han = text.chars().filter(Character::isIdeographic).count();
    return kana >= 2 && kana * 8 >= han;
  }
}
