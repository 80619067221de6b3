package buyerside.text.recovery.encoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the likeliest reading of a text in which runs may have been read in the wrong character
/// set and bytes may be lost: a beam search over all ways to undo a misreading at each place.
///
/// Each step takes one character of the text: as it is, or as the bytes that a misreading showed as
/// that character. The cost of a way is what its characters cost ([Likelihood]) plus a price for
/// each change of reading and each lost byte. Ordinary text is cheapest when it is left alone.
final class Lattice {

  private static final int BEAM = 56;
  private static final int OUTSIDE = 4;
  private static final int WORTH_A_GUESS = 12;
  private static final double HOPELESS = 36;
  private static final double ENTRY = 7;
  private static final double GHOST = 9;
  private static final double ORPHAN = 10;

  private final List<Observed> text;
  private final BitSet strange;
  private final Set<Misreading> misreadings;
  private final Map<Gap, List<Integer>> guesses = new HashMap<>();

  /// @param strange the places at which a misread run can begin
  Lattice(List<Observed> text, BitSet strange, Set<Misreading> misreadings) {
    this.text = text;
    this.strange = strange;
    this.misreadings = misreadings;
  }

  /// The last step of the likeliest reading.
  Node read() {
    Collection<Node> beam = List.of(Node.start());
    for (int place = 0; place < text.size(); place++) {
      var next = new HashMap<Node.State, Node>();
      for (var after : step(beam, place)) {
        keep(next, after.upTo(place + 1));
      }
      beam = best(next.values(), BEAM);
    }
    return beam.stream()
        .flatMap(node -> leave(node).stream())
        .map(node -> node.holding(Pending.NONE, Marks.isOpenEnd(node.last()) ? 4 : 0))
        .min(Comparator.comparingDouble(Node::cost))
        .orElseThrow();
  }

  private static void keep(Map<Node.State, Node> nodes, Node node) {
    nodes.merge(node.state(), node, (one, other) -> other.cost() < one.cost() ? other : one);
  }

  private static List<Node> best(Collection<Node> nodes, int few) {
    double cheapest = nodes.stream().mapToDouble(Node::cost).min().orElse(0);
    return nodes.stream()
        .filter(node -> node.cost() <= cheapest + HOPELESS)
        .sorted(Comparator.comparingDouble(Node::cost))
        .limit(few)
        .toList();
  }

  private List<Node> step(Collection<Node> beam, int place) {
    var after = new ArrayList<Node>();
    for (var out : outside(beam)) {
      begin(out, place, after);
    }
    int better = 0;
    for (var node : beam) {
      if (node.how() != null && !isAligned(node)) {
        consume(node, place, after);
        if (!node.pending().isEmpty() && better++ < WORTH_A_GUESS) {
          fillGap(node, place, after);
        }
      }
    }
    return after;
  }

  /// A shift is over where a character ends.
  private static boolean isAligned(Node node) {
    return node.how() != null && node.how().isShift() && node.pending().isEmpty();
  }

  private List<Node> outside(Collection<Node> beam) {
    var outside = new HashMap<Node.State, Node>();
    beam.stream()
        .limit(2 * WORTH_A_GUESS)
        .forEach(node -> leave(node).forEach(out -> keep(outside, out)));
    return best(outside.values(), OUTSIDE);
  }

  private void begin(Node node, int place, List<Node> after) {
    var seen = text.get(place);
    asItIs(node, place, after);
    if (strange.get(place) && (seen.character() >= 0x80 || seen.isLost())) {
      for (var misreading : misreadings) {
        enter(node, misreading, place, after);
      }
    }
  }

  /// Back to taking the text as it is; an unfinished character is completed or given up.
  private List<Node> leave(Node node) {
    if (node.how() == null) {
      return List.of(node);
    }
    if (node.pending().isEmpty()) {
      return List.of(node.in(null, 0));
    }
    var out = new ArrayList<Node>();
    out.add(node.givesUp(ORPHAN).in(null, 0));
    int missing = node.how().written().length(node.pending().get(0)) - node.pending().size();
    if (missing == 1) {
      for (var filled : feed(node.holding(node.pending(), GHOST), Lost.ANY)) {
        out.add(filled.in(null, 0));
      }
    }
    return out;
  }

  private void asItIs(Node node, int place, List<Node> after) {
    var seen = text.get(place);
    if (seen.reading() == null) {
      double odd = Odd.isAlone(text, place) ? Odd.COST : 0;
      after.add(node.holding(Pending.NONE, odd).writes(seen.character(), 0));
    } else {
      after.add(node.holding(Pending.NONE, 24).writes('\uFFFD', 0));
    }
  }

  private void enter(Node node, Misreading misreading, int place, List<Node> after) {
    double price = ENTRY + misreading.cost();
    if (!misreading.isShift()) {
      consume(node.in(misreading, price), place, after);
    } else if (text.get(place).isLost()) {
      consume(node.in(misreading, price - 3), place, after);
    } else {
      skipFirst(node.in(misreading, price + 4), place, after);
    }
    if (!text.get(place).isLost()) {
      for (var begun : feed(node.in(misreading, price + GHOST - 2), Lost.ANY)) {
        consume(begun, place, after);
      }
    }
  }

  /// A byte too many: the rest of the first character begins the next.
  private void skipFirst(Node node, int place, List<Node> after) {
    var bytes = misreadingBytes(node, place);
    if (bytes.length == 2) {
      after.addAll(feed(node.losing(), bytes[1] & 0xFF));
    }
  }

  private byte[] misreadingBytes(Node node, int place) {
    var how = node.how();
    var bytes = how == null ? null : how.read().of(text.get(place).character());
    return bytes == null ? new byte[0] : bytes;
  }

  /// A byte that left no trace in the middle of a character.
  private void fillGap(Node node, int place, List<Node> after) {
    var how = node.how();
    if (how == null) {
      return;
    }
    if (how.read() == Bytes.WESTERN) {
      for (var filled : feed(node.holding(node.pending(), 3), Lost.OPEN)) {
        consume(filled, place, after);
      }
    }
    for (var filled : feed(node.holding(node.pending(), GHOST), Lost.ANY)) {
      consume(filled, place, after);
    }
    if (how == Misreading.GBK_SHIFTED) {
      for (var first : feed(node.holding(node.pending(), 0.5), Lost.USER_FIRST)) {
        for (var second : feed(first, Lost.USER_SECOND)) {
          consume(second, place, after);
        }
      }
    }
  }

  private void consume(Node node, int place, List<Node> after) {
    var seen = text.get(place);
    if (seen.reading() != null) {
      torn(node, place, seen.reading(), after);
    } else if (seen.isLost()) {
      lost(node, seen, after);
    } else if (seen.character() < 0x80) {
      ascii(node, seen.character(), after);
    } else {
      var bytes = misreadingBytes(node, place);
      if (bytes.length > 0) {
        after.addAll(feedAll(List.of(node), bytes));
      }
    }
  }

  private void torn(Node node, int place, String reading, List<Node> after) {
    if (node.how() != Misreading.GBK_SHIFTED || place == 0) {
      return;
    }
    if (node.pending().size() == 1 && node.pending().get(0) < 0) {
      for (int character : Annotated.characters(node.last(), reading)) {
        after.add(node.holding(node.pending(), 1).writes(character, 1));
      }
      return;
    }
    for (int value : Annotated.bytes(byteBefore(place), reading)) {
      after.addAll(feed(node.holding(node.pending(), 0.5), value));
    }
    after.addAll(feed(node.holding(node.pending(), 18), Lost.ANY));
  }

  private int byteBefore(int place) {
    int before = text.get(place - 1).character();
    char wide = Marks.widened(before);
    var bytes = Bytes.GBK.of(wide == 0 ? before : wide);
    return bytes == null ? before : bytes[bytes.length - 1] & 0xFF;
  }

  private void lost(Node node, Observed seen, List<Node> after) {
    for (var one : feed(node.holding(node.pending(), 1.5), Lost.ANY)) {
      after.add(one);
      if (!one.pending().isEmpty() && node.how() != Misreading.GBK_SHIFTED) {
        after.addAll(feed(one.holding(one.pending(), 3), Lost.ANY));
      }
    }
    if (seen.character() == '?') {
      ascii(node, '?', after);
    }
  }

  private void ascii(Node node, int character, List<Node> after) {
    if (node.pending().isEmpty() || node.how() != null && node.how().written() != Meaning.UTF8) {
      after.addAll(feed(node, character));
    }
    char wide = Marks.widened(character);
    if (node.how() != null && node.how().read() == Bytes.GBK && wide != 0) {
      var bytes = Bytes.GBK.of(wide);
      if (bytes != null) {
        after.addAll(feedAll(List.of(node.holding(node.pending(), 0.5)), bytes));
      }
    }
    if (character == ' ' && node.how() != null && node.how().read() == Bytes.WESTERN) {
      after.addAll(feed(node.holding(node.pending(), 1.5), 0xA0));
    }
  }

  private List<Node> feedAll(List<Node> nodes, byte[] bytes) {
    var fed = nodes;
    for (byte value : bytes) {
      fed = fed.stream().flatMap(node -> feed(node, value & 0xFF).stream()).toList();
    }
    return fed;
  }

  /// One more byte: more to wait for, a character, or (empty) no meaning.
  private List<Node> feed(Node node, int value) {
    var how = node.how();
    if (how == null) {
      return List.of();
    }
    var meaning = how.written();
    var pending = node.pending();
    if (pending.isEmpty() ? meaning.length(value) == 0 : !meaning.follows(value)) {
      return List.of();
    }
    var bytes = pending.with(value);
    if (bytes.lost() > 3 || bytes.size() < meaning.length(bytes.get(0))) {
      return bytes.lost() > 3 ? List.of() : List.of(node.holding(bytes, 0));
    }
    return characters(meaning, node.last(), bytes).stream()
        .map(character -> node.writes(character, bytes.lost()))
        .toList();
  }

  private List<Integer> characters(Meaning meaning, int before, Pending bytes) {
    return bytes.lost() == 0
        ? meaning.characters(before, bytes)
        : guesses.computeIfAbsent(
            new Gap(meaning, before, bytes), gap -> meaning.characters(before, bytes));
  }

  private record Gap(Meaning meaning, int before, Pending bytes) {}
}
