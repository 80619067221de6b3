package buyerside.judgement.works;

import buyerside.judgement.effect.ActionWindow;
import buyerside.judgement.effect.FalseDiscovery;
import buyerside.judgement.works.Chronicle.Sort;
import buyerside.judgement.works.Chronicle.Subject;
import buyerside.judgement.works.Effect.Ratio;
import buyerside.judgement.works.Effect.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The effects of all kinds of activity and playbook actions, the surest first.
public final class Effects {

  /// When a deal counts as one with an action: from the ninth day after it to the thirty-first.
  public static final ActionWindow WINDOW = new ActionWindow(8, 31);

  /// Of the effects told, this share is none, on average, at most.
  public static final double FALSE_DISCOVERIES = 0.05;

  /// With fewer moves, with or without, nothing is estimated.
  public static final int LEAST_MOVES = 10;

  static final Comparator<Effect> SUREST =
      Comparator.<Effect>comparingInt(it -> it.verdict().found() ? 0 : it.ratio() == null ? 2 : 1)
          .thenComparingDouble(Effects::unclear)
          .thenComparing(it -> it.subject().name())
          .thenComparingInt(Effect::stage);

  private static final double CLEAR = 0.01;

  private final Chronicle chronicle;
  private final Comparing comparing;

  private Effects(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.comparing = new Comparing(chronicle, WINDOW);
  }

  /// @param everything that happened
  /// @return one for each kind in each stage and in all together, and for each action in its stage,
  ///   if it was done there at all
  public static List<Effect> of(Chronicle everything) {
    return new Effects(everything).all();
  }

  /// Whether it matters what was done first: of the deals with an action of the second kind, those
  /// that had one of the first kind before it against those that had not; all stages together.
  public static List<Effect> ofOrder(Chronicle everything) {
    var effects = new Effects(everything);
    var pairs = new ArrayList<Effect>();
    var kinds =
        IntStream.range(0, everything.subjects().size())
            .filter(it -> everything.subjects().get(it).sort() == Sort.KIND)
            .toArray();
    for (int second : kinds) {
      for (int first : kinds) {
        if (first != second) {
          pairs.add(effects.comparing.order(first, second));
        }
      }
    }
    return discovered(pairs.stream().filter(it -> it.counts().with() > 0).toList(), (_, it) -> it);
  }

  private List<Effect> all() {
    var effects =
        IntStream.range(0, chronicle.subjects().size())
            .parallel()
            .mapToObj(comparing::effects)
            .flatMap(List::stream)
            .toList();
    return discovered(effects, this::otherwise);
  }

  private interface Otherwise {
    Verdict of(Effect effect, Verdict noDifference);
  }

  private static List<Effect> discovered(List<Effect> effects, Otherwise otherwise) {
    var q =
        FalseDiscovery.q(
            effects.stream()
                .map(Effect::ratio)
                .filter(Objects::nonNull)
                .mapToDouble(Ratio::p)
                .toArray());
    var judged = new ArrayList<Effect>();
    int next = 0;
    for (var effect : effects) {
      var ratio = effect.ratio();
      judged.add(ratio == null ? effect : judged(effect, ratio.with(q[next++]), otherwise));
    }
    judged.sort(SUREST);
    return List.copyOf(judged);
  }

  private static Effect judged(Effect effect, Ratio ratio, Otherwise otherwise) {
    var verdict =
        ratio.q() > FALSE_DISCOVERIES
            ? otherwise.of(effect, Verdict.NO_DIFFERENCE)
            : ratio.ratio() > 1 ? Verdict.SOONER : Verdict.LATER;
    return new Effect(
        effect.stage(),
        effect.subject(),
        effect.before(),
        effect.counts(),
        verdict,
        ratio,
        effect.cost());
  }

  /// What a naive look would have seen where there is nothing.
  private Verdict otherwise(Effect effect, Verdict noDifference) {
    int subject = chronicle.subjects().indexOf(effect.subject());
    if (clear(comparing.rightAfter(effect.stage(), subject)) > 0) {
      return Verdict.COMES_WITH_MOVES;
    }
    return clear(comparing.whateverSize(effect.stage(), subject)) == 0
        ? noDifference
        : Verdict.SIZE;
  }

  private static int clear(@Nullable Ratio ratio) {
    return ratio == null || ratio.p() > CLEAR ? 0 : ratio.ratio() > 1 ? 1 : -1;
  }

  private static double unclear(Effect effect) {
    var ratio = effect.ratio();
    if (ratio == null) {
      return -effect.counts().with();
    }
    return effect.verdict().found() ? -Math.abs(Math.log(ratio.ratio())) : ratio.p();
  }

  /// Whether a subject is asked about in a stage.
  static boolean asked(Subject subject, int stage) {
    return subject.sort() == Sort.KIND || subject.stage() == stage;
  }
}
