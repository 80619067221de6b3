package buyerside.method.advice;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.Polarity;
import buyerside.method.Standing;
import buyerside.method.Strength;
import buyerside.method.file.SixStages;
import buyerside.method.fit.Fit;
import buyerside.method.fit.FitCheck;
import buyerside.method.playbook.DescribedProcess;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceLawsTest {

  private static final DescribedProcess SIX = SixStages.read();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothing_advised_is_too_early_or_behind(long seed) {
    var standing = standing(seed);
    for (var advice : NextActions.of(standing, SIX.actions(), Map.of())) {
      var action = advice.action();
      if (action != null) {
        assertThat(FitCheck.check(action.kind(), advice.criterion(), standing))
            .as("seed %d, %s", seed, advice)
            .isInstanceOf(Fit.Fits.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_deal_that_is_not_decided_always_gets_advice_on_the_stage_that_it_is_in(long seed) {
    var standing = standing(seed);
    int position = standing.positionIndex();
    if (position < SIX.process().stages().size()) {
      var first = NextActions.of(standing, SIX.actions(), Map.of()).getFirst();
      assertThat(first.criterion())
          .as("seed %d", seed)
          .isEqualTo(standing.missing(position, position + 1).getFirst().id());
    }
  }

  private static Standing standing(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var evidence = new ArrayList<Evidence>();
    double share = random.nextDouble();
    for (var criterion : SIX.process().criteria()) {
      if (random.nextDouble() < share) {
        evidence.add(piece(random, criterion.id()));
      }
    }
    return Standing.of(SIX.process(), List.copyOf(evidence), TODAY, ZoneOffset.UTC);
  }

  private static Evidence piece(RandomGenerator random, CriterionId criterion) {
    return new Evidence(
        criterion,
        random.nextInt(8) == 0 ? Polarity.DENIES : Polarity.SATISFIES,
        List.of(Strength.values()).get(random.nextInt(1, 4)),
        TODAY.minusDays(random.nextInt(100)),
        random.nextBoolean() ? TODAY.plusDays(random.nextInt(1, 90)) : null,
        Instant.parse("2026-11-01T00:00:00Z"),
        null);
  }
}
