package buyerside.app.insight;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import buyerside.judgement.works.Effect;
import buyerside.judgement.works.Effect.Verdict;
import buyerside.judgement.works.Effects;
import buyerside.sample.ActivityKind;
import buyerside.sample.Planted;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whether true effects are found and others are not. With `-Dseeds=200 -Dverbose=true` it prints
/// the figures of docs/insight.md.
class PlantedEffectsTest {

  private static final Planted PLANTED = Planted.usual();
  private static final int SEEDS = Integer.getInteger("seeds", 6);
  private static final int DEALS = Integer.getInteger("deals", 1_500);

  private final Map<ActivityKind, Score> pooled = scores();
  private final Map<ActivityKind, Score> staged = scores();

  @Test
  void planted_effects_are_found_and_no_others() {
    double falseShare =
        IntStream.range(0, SEEDS).parallel().mapToDouble(this::falseShare).average().orElse(0);
    if (Boolean.getBoolean("verbose")) {
      pooled.forEach((kind, score) -> System.out.println("all stages " + kind + ": " + score));
      staged.forEach((kind, score) -> System.out.println("by stage " + kind + ": " + score));
      System.out.println("false discovery rate " + falseShare);
    }

    assertThat(of(pooled, PLANTED.helpful()).sooner).isGreaterThanOrEqualTo(SEEDS * 9 / 10);
    for (var without :
        new ActivityKind[] {PLANTED.harmless(), PLANTED.confounded(), PLANTED.reversed()}) {
      assertThat(of(pooled, without).sooner + of(pooled, without).later)
          .as("told of %s", without)
          .isLessThanOrEqualTo(1 + SEEDS / 20);
    }
    assertThat(of(pooled, PLANTED.reversed()).comesWithMoves)
        .isGreaterThanOrEqualTo(SEEDS * 9 / 10);
    assertThat(falseShare).isLessThan(0.15);
  }

  /// Of the effects told for one seed, how many are none.
  private double falseShare(int seed) {
    int told = 0;
    int wrong = 0;
    for (var effect : Effects.of(PlantedWorkspace.of(DEALS, 1_000 + seed, PLANTED))) {
      var kind = ActivityKind.valueOf(effect.subject().name());
      double truth = kind == PLANTED.helpful() ? PLANTED.effect().hazardRatio() : 1;
      of(effect.stage() < 0 ? pooled : staged, kind).add(effect, truth);
      told += effect.verdict().found() ? 1 : 0;
      boolean right = effect.verdict() == Verdict.SOONER && truth > 1;
      wrong += effect.verdict().found() && !right ? 1 : 0;
    }
    return told == 0 ? 0 : (double) wrong / told;
  }

  private static Map<ActivityKind, Score> scores() {
    var scores = new EnumMap<ActivityKind, Score>(ActivityKind.class);
    for (var kind : ActivityKind.values()) {
      scores.put(kind, new Score());
    }
    return scores;
  }

  private static Score of(Map<ActivityKind, Score> scores, ActivityKind kind) {
    return requireNonNull(scores.get(kind));
  }

  private static final class Score {
    private int estimated;
    private int covered;
    private int sooner;
    private int later;
    private int comesWithMoves;
    private double logs;

    synchronized void add(Effect effect, double truth) {
      var ratio = effect.ratio();
      if (ratio != null) {
        estimated++;
        logs += Math.log(ratio.ratio());
        covered += ratio.lower() <= truth && truth <= ratio.upper() ? 1 : 0;
        sooner += effect.verdict() == Verdict.SOONER ? 1 : 0;
        later += effect.verdict() == Verdict.LATER ? 1 : 0;
        comesWithMoves += effect.verdict() == Verdict.COMES_WITH_MOVES ? 1 : 0;
      }
    }

    @Override
    public String toString() {
      return "estimated %d, covered %.3f, sooner %d, later %d, with moves %d, mean ratio %.2f"
          .formatted(
              estimated,
              (double) covered / estimated,
              sooner,
              later,
              comesWithMoves,
              Math.exp(logs / estimated));
    }
  }
}
