package buyerside.text.recovery.encoding;

import buyerside.text.recovery.pinyin.Readings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The byte that a pinyin annotation took with it.
///
/// Some sites annotate byte by byte: they find the two bytes of a character across two neighbours
/// and put its reading between them. What is left of the second byte shows as `?`, but the reading
/// tells which one it was.
final class Annotated {

  private static final Map<String, List<Integer>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<String, List<Integer>> ALIKE = new ConcurrentHashMap<>();

  private Annotated() {}

  /// The bytes which after the given one make a character that is read so.
  static List<Integer> bytes(int before, String syllable) {
    return KNOWN.computeIfAbsent(before + syllable, _ -> find(before, syllable));
  }

  /// The likeliest characters that are read so, after the given one.
  static List<Integer> characters(int before, String syllable) {
    return ALIKE.computeIfAbsent(syllable, Annotated::findAll).stream()
        .sorted(Comparator.comparingDouble(it -> Likelihood.cost(before, it)))
        .limit(8)
        .toList();
  }

  private static List<Integer> findAll(String syllable) {
    return IntStream.rangeClosed(0x4E00, 0x9FA5)
        .filter(it -> CharacterPairs.get().rank(Simplified.of((char) it)) >= 0)
        .filter(it -> Readings.agree(it, syllable))
        .boxed()
        .toList();
  }

  private static List<Integer> find(int before, String syllable) {
    return IntStream.rangeClosed(0x40, 0xFE)
        .filter(it -> {
          int character = Meaning.GBK.character(new int[] {before, it}, 2);
          return character > 0x2E80 && Readings.agree(character, syllable);
        })
        .boxed()
        .toList();
  }
}
