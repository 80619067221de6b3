package buyerside.method;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A random process and random evidence, close together in time so that much of it meets.
final class RandomDeal {

  static final int DAYS = 12;
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 25);

  final RandomGenerator random;
  final BuyingProcess process;
  final List<Evidence> evidence = new ArrayList<>();

  RandomDeal(long seed, boolean denials) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    process = process();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      evidence.add(piece(denials));
    }
  }

  private BuyingProcess process() {
    var stages = new ArrayList<Stage>();
    int count = random.nextInt(BuyingProcess.FEWEST_STAGES, BuyingProcess.MOST_STAGES + 1);
    for (int s = 0; s < count; s++) {
      var criteria = new ArrayList<Criterion>();
      int size = random.nextInt(1, 4);
      for (int c = 0; c < size; c++) {
        var id = "s" + s + "c" + c;
        criteria.add(
            c == 0 || random.nextBoolean()
                ? Criterion.required(id).withMinimum(strength())
                : Criterion.supporting(id));
      }
      stages.add(new Stage(new StageId("s" + s), criteria));
    }
    return BuyingProcess.of("s" + random.nextInt(count), stages.toArray(Stage[]::new));
  }

  Evidence piece(boolean denials) {
    var criteria = process.criteria();
    var observedOn = day();
    return new Evidence(
        criteria.get(random.nextInt(criteria.size())).id(),
        denials && random.nextInt(4) == 0 ? Polarity.DENIES : Polarity.SATISFIES,
        strength(),
        observedOn,
        random.nextBoolean() ? observedOn.plusDays(random.nextInt(1, DAYS)) : null,
        Examples.noon(day()),
        random.nextInt(5) == 0 ? Examples.noon(day()) : null);
  }

  Strength strength() {
    return List.of(Strength.values()).get(random.nextInt(4));
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  Standing on(LocalDate day) {
    return on(day, evidence);
  }

  Standing on(LocalDate day, List<Evidence> pieces) {
    return Standing.of(process, pieces, day, ZoneOffset.UTC);
  }

  static List<LocalDate> days() {
    return FIRST.minusDays(1).datesUntil(FIRST.plusDays(2 * DAYS)).toList();
  }

  static List<Evidence> with(List<Evidence> evidence, Evidence another) {
    var more = new ArrayList<>(evidence);
    more.add(another);
    return more;
  }
}
