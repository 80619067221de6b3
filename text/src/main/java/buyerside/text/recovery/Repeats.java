package buyerside.text.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds paragraphs that a page says a second time: a run of them, or a long one alone, letter for
/// letter or nearly. Short lines alone may well be meant twice.
final class Repeats {

  private static final int RUN = 120;
  private static final int ALONE = 105;
  private static final double NEARLY = 0.88;
  private static final int PIECE = 3;

  private final List<String> letters;
  private final List<Set<String>> pieces;

  private Repeats(List<String> paragraphs) {
    letters = paragraphs.stream().map(Keys::letters).toList();
    pieces = letters.stream().map(Repeats::cut).toList();
  }

  /// The places of paragraphs that repeat earlier ones.
  static BitSet of(List<String> paragraphs) {
    return new Repeats(paragraphs).find();
  }

  private BitSet find() {
    var repeated = new BitSet(letters.size());
    var places = places();
    for (int later = 1; later < letters.size(); later++) {
      if (!repeated.get(later) && !letters.get(later).isEmpty()) {
        mark(longest(later, places, repeated), later, repeated);
      }
    }
    return repeated;
  }

  /// By piece, where paragraphs stand that contain it: near repeats share most pieces.
  private Map<String, List<Integer>> places() {
    var places = new HashMap<String, List<Integer>>();
    for (int i = 0; i < pieces.size(); i++) {
      for (var piece : pieces.get(i)) {
        places.computeIfAbsent(piece, _ -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  private int longest(int later, Map<String, List<Integer>> places, BitSet repeated) {
    var shared = new HashMap<Integer, Integer>();
    for (var piece : pieces.get(later)) {
      for (int earlier : places.getOrDefault(piece, List.of())) {
        if (earlier < later) {
          shared.merge(earlier, 1, Integer::sum);
        }
      }
    }
    int best = 0;
    for (int earlier : shared.keySet()) {
      if (!repeated.get(earlier) && isSame(earlier, later)) {
        best = Math.max(best, run(earlier, later));
      }
    }
    return best;
  }

  /// How many paragraphs are repeated from here on, if they weigh enough; 0 if not.
  private int run(int earlier, int later) {
    int length = 0;
    int weight = 0;
    while (later + length < letters.size()
        && earlier + length < later
        && isSame(earlier + length, later + length)) {
      weight += Keys.weight(letters.get(later + length));
      length++;
    }
    return weight >= (length == 1 ? ALONE : RUN) ? length : 0;
  }

  private boolean isSame(int one, int other) {
    var first = pieces.get(one);
    var second = pieces.get(other);
    if (letters.get(one).equals(letters.get(other))) {
      return true;
    }
    if (Math.min(first.size(), second.size()) < 12) {
      return false;
    }
    long shared = first.stream().filter(second::contains).count();
    return shared >= NEARLY * (first.size() + second.size() - shared)
        && numbers(letters.get(one)).equals(numbers(letters.get(other)));
  }

  /// Two paragraphs that differ in a number say different things.
  private static String numbers(String letters) {
    return letters.replaceAll("[^0-9一二三四五六七八九十百千万亿]", "");
  }

  private static void mark(int length, int from, BitSet repeated) {
    repeated.set(from, from + length);
  }

  private static Set<String> cut(String letters) {
    var pieces = new HashSet<String>();
    for (int i = 0; i + PIECE <= letters.length(); i++) {
      pieces.add(letters.substring(i, i + PIECE));
    }
    if (pieces.isEmpty() && !letters.isEmpty()) {
      pieces.add(letters);
    }
    return pieces;
  }
}
