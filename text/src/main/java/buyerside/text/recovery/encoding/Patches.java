package buyerside.text.recovery.encoding;

import buyerside.text.recovery.Certainty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The runs in which the likeliest reading of a text differs from the text.
final class Patches {

  private static final double LEAST_GAIN = 5;
  private static final double LEAST_GAIN_UNMARKED = 18;

  private final List<Observed> text;

  private Patches(List<Observed> text) {
    this.text = text;
  }

  static List<Patch> of(List<Observed> text, Node last) {
    return new Patches(text).cut(last);
  }

  private List<Patch> cut(Node last) {
    var steps = new ArrayList<Node>();
    for (var node = last; node != null; node = node.before()) {
      steps.add(node);
    }
    Collections.reverse(steps);
    var patches = new ArrayList<Patch>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).how() != null) {
        int end = i;
        while (end + 1 < steps.size() && steps.get(end + 1).how() == steps.get(i).how()) {
          end++;
        }
        var patch = patch(steps.subList(i, end + 1), steps.get(Math.max(0, i - 1)));
        if (patch != null) {
          patches.add(patch);
        }
        i = end;
      }
    }
    return patches;
  }

  private @Nullable Patch patch(List<Node> run, Node before) {
    var how = run.getFirst().how();
    int from = before.at();
    int to = run.getLast().at();
    var written = new StringBuilder();
    int guessed = 0;
    boolean lost = false;
    for (var step : run) {
      written.append(step.written());
      guessed += Math.max(0, step.lost());
      lost |= step.lost() < 0;
    }
    if (how == null || from >= to) {
      return null;
    }
    double gain = gain(from, to, before, run.getLast());
    boolean marked = text.subList(from, to).stream().anyMatch(Observed::isLost);
    boolean unmarkedGuess = how.isShift() && !marked;
    if (gain < (unmarkedGuess ? LEAST_GAIN_UNMARKED : LEAST_GAIN)) {
      return null;
    }
    var certainty = lost ? Certainty.LOST : guessed > 0 ? Certainty.LIKELY : Certainty.CERTAIN;
    return new Patch(
        text.get(from).from(), text.get(to - 1).to(), written.toString(), how, certainty);
  }

  /// How much likelier the run is than the text as it is, with the character that follows.
  private double gain(int from, int to, Node before, Node last) {
    double gain = costAsItIs(from, to, before.last()) - (last.cost() - before.cost());
    if (to == text.size()) {
      return gain;
    }
    int next = text.get(to).character();
    return gain
        + Likelihood.cost(text.get(to - 1).character(), next)
        - Likelihood.cost(last.last(), next);
  }

  private double costAsItIs(int from, int to, int before) {
    double cost = 0;
    int last = before;
    for (int i = from; i < to; i++) {
      var seen = text.get(i);
      int character = seen.reading() == null ? seen.character() : 0xFFFD;
      cost += Likelihood.cost(last, character) + (seen.reading() == null ? 0 : 24);
      cost += Odd.isAlone(text, i) ? Odd.COST : 0;
      last = character;
    }
    return cost;
  }
}
