package buyerside.text.recovery.encoding;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which misreadings a text can have suffered. Ordinary text raises none and is never touched.
final class Suspicion {

  private static final int WINDOW = 4;
  private static final double STRANGE = 10.2;
  private static final int MARGIN = 4;

  private Suspicion() {}

  /// Where misread runs can begin or go on; all false in ordinary text.
  static BitSet places(List<Observed> text) {
    var strange = new BitSet(text.size());
    var costs = new double[text.size()];
    int last = 0;
    for (int i = 0; i < text.size(); i++) {
      int character = text.get(i).character();
      costs[i] = Likelihood.cost(last, character);
      if (isStrange(text, i, last)) {
        mark(strange, i, i);
      }
      last = character;
    }
    markWindows(text, costs, strange);
    return strange;
  }

  static Set<Misreading> misreadings(List<Observed> text, BitSet strange) {
    var reads = EnumSet.noneOf(Bytes.class);
    strange.stream()
        .filter(place -> place < text.size())
        .forEach(place -> collect(text.get(place).character(), reads));
    var misreadings = EnumSet.noneOf(Misreading.class);
    for (var misreading : Misreading.values()) {
      if (reads.contains(misreading.read())) {
        misreadings.add(misreading);
      }
    }
    return misreadings;
  }

  private static boolean isStrange(List<Observed> text, int place, int last) {
    var seen = text.get(place);
    int character = seen.character();
    return seen.reading() != null
        || character >= 0x80 && character < 0xA0
        || character == 0xFFFD
        || Character.getType(character) == Character.PRIVATE_USE
        || isLatinPair(last, character)
        || Odd.isAlone(text, place)
        || seen.isLost() && touchesHan(text, place);
  }

  private static void mark(BitSet strange, int from, int to) {
    strange.set(Math.max(0, from - MARGIN), to + MARGIN + 1);
  }

  private static boolean isLatinPair(int first, int second) {
    return first >= 0xA1 && first < 0x250 && second >= 0x80 && second != 0xB7;
  }

  /// A question mark at the end of a question is none; one before a character may be.
  private static boolean touchesHan(List<Observed> text, int place) {
    return place + 1 < text.size() && Character.isIdeographic(text.get(place + 1).character())
        || place > 0
            && place + 1 < text.size()
            && Marks.full(text.get(place + 1).character()) != 0
            && Character.isIdeographic(text.get(place - 1).character());
  }

  private static void markWindows(List<Observed> text, double[] costs, BitSet strange) {
    var window = new ArrayDeque<Integer>();
    double sum = 0;
    for (int i = 0; i < costs.length; i++) {
      if (text.get(i).character() < 0x80) {
        continue;
      }
      window.add(i);
      sum += costs[i];
      if (window.size() > WINDOW) {
        sum -= costs[window.remove()];
      }
      if (window.size() == WINDOW && sum > STRANGE * WINDOW) {
        mark(strange, window.getFirst(), i);
      }
      // A short misread run between ASCII characters fills no window.
      if (costs[i] > 13) {
        mark(strange, i, i);
      }
    }
  }

  private static void collect(int character, Set<Bytes> reads) {
    if (character < 0x80) {
      if (character == '?') {
        reads.add(Bytes.GBK);
      }
      return;
    }
    if (character >= 0xFF61 && character <= 0xFF9F) {
      reads.add(Bytes.JAPANESE);
    }
    switch (UnicodeScript.of(character)) {
      case HAN -> {
        reads.add(Bytes.GBK);
        reads.add(Bytes.BIG5);
      }
      case HANGUL -> reads.add(Bytes.KOREAN);
      case CYRILLIC -> {
        reads.add(Bytes.CYRILLIC);
        reads.add(Bytes.GBK);
      }
      case LATIN -> {
        reads.add(Bytes.WESTERN);
        if (Bytes.MACINTOSH.of(character) != null) {
          reads.add(Bytes.MACINTOSH);
        }
        if (Bytes.DOS.of(character) != null) {
          reads.add(Bytes.DOS);
        }
      }
      default -> {
        if (character < 0x100 || character == '€' || character == '™') {
          reads.add(Bytes.WESTERN);
        } else if (character >= 0x2500 && character < 0x25A0) {
          reads.add(Bytes.DOS);
        } else {
          reads.add(Bytes.GBK);
        }
      }
    }
  }
}
