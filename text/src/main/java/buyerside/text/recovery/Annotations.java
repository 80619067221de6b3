package buyerside.text.recovery;

import buyerside.text.recovery.encoding.Commonness;
import buyerside.text.recovery.pinyin.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes away the readings that some sites put in brackets after characters: 場(chǎng) is 場.
///
/// A reading with a tone that agrees with the characters before it goes. One without tones goes
/// only where the page has several, because 百度(baidu) is a name. One that agrees with nothing goes
/// only on a page that is full of readings. A page with a reading or two after rare characters
/// keeps them: its author put them there.
final class Annotations implements Mending {

  private static final String SYLLABLE =
      "[a-zA-ZɡɑüÜāáǎăàēéěĕèīíǐĭìōóǒŏòūúǔŭùǖǘǚǜńňǹḿ\\u0300-\\u030C]{1,7}:?[0-5]?";
  private static final Pattern BRACKET =
      Pattern.compile(
          "[(（\\[【〔<《]\\s?("
              + SYLLABLE
              + "(?:[ '’·,，-]{0,2}"
              + SYLLABLE
              + "){0,7})\\s?[)）\\]】〕>》]"
              + "|[(（\\[]([\\u3105-\\u3129ˇˋˊ˙ˉ ]{1,12})[)）\\]]");
  private static final int FULL_PAGE = 3;
  private static final int RARE = 3000;

  @Override
  public List<Line> mend(List<Line> page) {
    var found = page.stream().map(Annotations::find).toList();
    long agreeing = count(found, Standing.TONED);
    long plain = count(found, Standing.TONELESS);
    var mended = new ArrayList<Line>();
    for (int i = 0; i < page.size(); i++) {
      var edits =
          found.get(i).stream().filter(it -> goes(it, agreeing, plain)).map(Found::edit).toList();
      mended.add(page.get(i).with(edits));
    }
    return mended;
  }

  private enum Standing {
    TONED,
    TONELESS,
    DISAGREES
  }

  private record Found(int from, int to, Standing standing, boolean afterRare) {
    Line.Edit edit() {
      var certainty = standing == Standing.TONED ? Certainty.CERTAIN : Certainty.LIKELY;
      return new Line.Edit(Repair.Kind.PINYIN, from, to, "", certainty);
    }
  }

  private static long count(List<List<Found>> found, Standing standing) {
    return found.stream().flatMap(List::stream).filter(it -> it.standing() == standing).count();
  }

  private static boolean goes(Found it, long toned, long toneless) {
    return switch (it.standing()) {
      case TONED -> toned >= FULL_PAGE || !it.afterRare();
      case TONELESS -> toned + toneless >= FULL_PAGE;
      case DISAGREES -> toned >= FULL_PAGE;
    };
  }

  private static List<Found> find(Line line) {
    var all = new ArrayList<Found>();
    var text = line.text();
    for (Matcher bracket = BRACKET.matcher(text); bracket.find(); ) {
      if (bracket.group(2) != null) {
        if (isHan(text, bracket.start() - 1)) {
          all.add(new Found(bracket.start(), bracket.end(), Standing.TONED, false));
        }
        continue;
      }
      var standing = standing(text, bracket.start(), bracket.group(1));
      if (standing != null) {
        all.add(
            new Found(bracket.start(), bracket.end(), standing, isRare(text, bracket.start() - 1)));
      }
    }
    return all;
  }

  private static @Nullable Standing standing(String text, int end, String inside) {
    var syllables = Syllables.of(text, end, inside);
    if (!syllables.isEmpty()) {
      boolean toned = syllables.stream().anyMatch(Readings::isToned);
      boolean apart = syllables.size() == 1 || inside.matches(".*[ '’·-].*");
      return toned ? Standing.TONED : apart ? Standing.TONELESS : null;
    }
    boolean isPlain = inside.chars().allMatch(it -> it < 0x80);
    return !isPlain && Syllables.isOne(inside) ? Standing.DISAGREES : null;
  }

  private static boolean isHan(String text, int at) {
    return at >= 0 && Character.isIdeographic(text.charAt(at));
  }

  private static boolean isRare(String text, int at) {
    return at < 0 || Commonness.rank(text.charAt(at)) > RARE;
  }
}
