package buyerside.text.recovery.encoding;

import buyerside.text.recovery.Certainty;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Undoes misreadings in the simplest way, without regard to losses: enough to see which are worth
/// a search, and to be done where nothing was lost.
final class Trial {

  private static final int WORTH = 2;
  private static final double CLEARLY = 0.75;

  private final List<Observed> text;

  Trial(List<Observed> text) {
    this.text = text;
  }

  private record Outcome(Misreading misreading, String text, double cost, boolean isWhole) {}

  /// The one patch for a text of which every part was misread in the same way and nothing is lost.
  Optional<Patch> whole(Set<Misreading> suspects) {
    double asItIs = costAsItIs(0, text.size());
    return suspects.stream()
        .filter(it -> !it.isShift())
        .map(it -> outcome(it, 0, text.size()))
        .filter(it -> it.isWhole() && it.cost() < CLEARLY * asItIs)
        .min(Comparator.comparingDouble(Outcome::cost))
        .map(
            it -> new Patch(0, text.getLast().to(), it.text(), it.misreading(), Certainty.CERTAIN));
  }

  /// The misreadings that make the strange parts of the text likelier, and shifts, which cannot be
  /// tried so.
  Set<Misreading> promising(Set<Misreading> suspects, BitSet strange) {
    var promising = EnumSet.noneOf(Misreading.class);
    suspects.stream().filter(Misreading::isShift).forEach(promising::add);
    for (int from = strange.nextSetBit(0); from >= 0 && from < text.size(); ) {
      int to = Math.min(strange.nextClearBit(from), text.size());
      int begin = from;
      double asItIs = costAsItIs(begin, to);
      suspects.stream()
          .filter(it -> !it.isShift())
          .map(it -> outcome(it, begin, to))
          .filter(it -> it.cost() + it.misreading().cost() < asItIs)
          .sorted(Comparator.comparingDouble(it -> it.cost() + 3 * it.misreading().cost()))
          .limit(WORTH)
          .forEach(it -> promising.add(it.misreading()));
      from = strange.nextSetBit(to);
    }
    return promising;
  }

  private double costAsItIs(int from, int to) {
    double cost = 0;
    int last = 0;
    for (var seen : text.subList(from, to)) {
      cost += seen.reading() == null ? Likelihood.cost(last, seen.character()) : 24;
      last = seen.character();
    }
    return cost;
  }

  private Outcome outcome(Misreading misreading, int from, int to) {
    var written = new StringBuilder();
    var meaning = misreading.written();
    var pending = new int[4];
    int size = 0;
    int length = 0;
    int last = 0;
    double cost = 0;
    boolean whole = true;
    for (var seen : text.subList(from, to)) {
      whole &= seen.reading() == null && seen.character() != 0xFFFD;
      var bytes = bytes(misreading, seen.character());
      if (bytes.length == 0) {
        // not of this misreading: what is pending is lost, the character stands for itself
        whole = false;
        cost += (size > 0 ? 10 : 0) + Likelihood.cost(last, seen.character());
        size = 0;
        last = seen.character();
        continue;
      }
      for (byte value : bytes) {
        int next = value & 0xFF;
        if (size == 0) {
          length = meaning.length(next);
        }
        if (size == 0 ? length == 0 : !meaning.follows(next)) {
          whole = false;
          cost += 5;
          size = 0;
          continue;
        }
        pending[size++] = next;
        if (size == length) {
          int character = meaning.character(pending, size);
          size = 0;
          whole &= character >= 0;
          cost += character < 0 ? 16 : Likelihood.cost(last, character);
          last = Math.max(character, 0);
          written.appendCodePoint(last);
        }
      }
    }
    return new Outcome(misreading, written.toString(), cost, whole && size == 0);
  }

  private static byte[] bytes(Misreading misreading, int character) {
    if (character < 0x80) {
      return new byte[] {(byte) character};
    }
    var bytes = misreading.read().of(character);
    return bytes == null ? new byte[0] : bytes;
  }
}
