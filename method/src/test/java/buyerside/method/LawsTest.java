package buyerside.method;

import static buyerside.method.RandomDeal.days;
import static buyerside.method.RandomDeal.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every process and all evidence.
class LawsTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_criterion_is_decided_as_the_method_says_in_so_many_words(long seed) {
    var deal = new RandomDeal(seed, true);
    for (var day : days()) {
      for (var criterion : deal.process.criteria()) {
        assertThat(deal.on(day).isMet(criterion.id()))
            .as("seed %d, %s, %s", seed, day, criterion)
            .isEqualTo(metInWords(criterion, deal.evidence, day));
      }
    }
  }

  private static boolean metInWords(Criterion criterion, List<Evidence> evidence, LocalDate day) {
    return evidence.stream()
        .filter(piece -> piece.criterion().equals(criterion.id()))
        .filter(piece -> piece.strength().compareTo(criterion.minimum()) >= 0)
        .filter(piece -> !piece.observedOn().isAfter(day))
        .filter(piece -> piece.lapsesOn() == null || day.isBefore(piece.lapsesOn()))
        .filter(piece -> piece.recordedAt().isBefore(midnightAfter(day)))
        .filter(piece ->
            piece.withdrawnAt() == null || !piece.withdrawnAt().isBefore(midnightAfter(day)))
        .max(
            Comparator.comparing(Evidence::observedOn)
                .thenComparing(Evidence::strength)
                .thenComparing(Evidence::polarity))
        .filter(piece -> piece.polarity() == Polarity.SATISFIES)
        .isPresent();
  }

  private static Instant midnightAfter(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void adding_satisfying_evidence_never_moves_a_position_back(long seed) {
    var deal = new RandomDeal(seed, true);
    var more = with(deal.evidence, deal.piece(false));
    for (var day : days()) {
      assertThat(deal.on(day, more).positionIndex())
          .as("seed %d, %s", seed, day)
          .isGreaterThanOrEqualTo(deal.on(day).positionIndex());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withdrawing_what_was_just_added_restores_everything(long seed) {
    var deal = new RandomDeal(seed, true);
    var piece = deal.piece(true);
    var after = with(deal.evidence, piece.withdrawn(piece.recordedAt()));
    for (var day : days()) {
      assertThat(whole(deal.on(day, after)))
          .as("seed %d, %s", seed, day)
          .isEqualTo(whole(deal.on(day)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_in_which_evidence_is_recorded_does_not_matter(long seed) {
    var deal = new RandomDeal(seed, true);
    var shuffled = new ArrayList<>(deal.evidence);
    Collections.shuffle(shuffled, new Random(seed));
    for (var day : days()) {
      assertThat(whole(deal.on(day, shuffled)))
          .as("seed %d, %s", seed, day)
          .isEqualTo(whole(deal.on(day)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_lapse_on_a_day_equals_a_withdrawal_on_that_day(long seed) {
    var deal = new RandomDeal(seed, true);
    var withdrawn = deal.evidence.stream().map(LawsTest::withdrawnInsteadOfLapsing).toList();
    for (var day : days()) {
      assertThat(met(deal.on(day, withdrawn)))
          .as("seed %d, %s", seed, day)
          .isEqualTo(met(deal.on(day)));
    }
  }

  private static Evidence withdrawnInsteadOfLapsing(Evidence piece) {
    var lapse = piece.lapsesOn();
    if (lapse == null) {
      return piece;
    }
    var at = lapse.atStartOfDay(ZoneOffset.UTC).toInstant();
    var before = piece.withdrawnAt();
    return new Evidence(
        piece.criterion(),
        piece.polarity(),
        piece.strength(),
        piece.observedOn(),
        null,
        piece.recordedAt(),
        before != null && before.isBefore(at) ? before : at);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_required_criterion_before_the_position_is_unmet_and_one_in_it_is(long seed) {
    var deal = new RandomDeal(seed, true);
    for (var day : days()) {
      var standing = deal.on(day);
      int position = standing.positionIndex();
      assertThat(standing.missing(0, position)).as("seed %d, %s", seed, day).isEmpty();
      if (position < deal.process.stages().size()) {
        assertThat(standing.missing(position, position + 1))
            .as("seed %d, %s", seed, day)
            .isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void where_nothing_is_denied_raising_a_minimum_never_moves_a_position_forward(long seed) {
    var deal = new RandomDeal(seed, false);
    var raised = raised(deal);
    for (var day : days()) {
      var standing = Standing.of(raised, deal.evidence, day, ZoneOffset.UTC);
      assertThat(standing.positionIndex())
          .as("seed %d, %s", seed, day)
          .isLessThanOrEqualTo(deal.on(day).positionIndex());
    }
  }

  private static BuyingProcess raised(RandomDeal deal) {
    var chosen = deal.process.criteria().get(deal.random.nextInt(deal.process.criteria().size()));
    var drawn = deal.strength();
    var higher = drawn.isAtLeast(chosen.minimum()) ? drawn : chosen.minimum();
    var stages =
        deal.process.stages().stream()
            .map(stage ->
                new Stage(
                    stage.id(),
                    stage.criteria().stream()
                        .map(c -> c.equals(chosen) ? c.withMinimum(higher) : c)
                        .toList()))
            .toArray(Stage[]::new);
    return BuyingProcess.of(deal.process.gate().value(), stages);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_past_day_as_known_then_never_changes_afterwards(long seed) {
    var deal = new RandomDeal(seed, true);
    var past = deal.day();
    var endOfPast = Standing.endOf(past, ZoneOffset.UTC);
    var later = new ArrayList<Evidence>();
    for (var piece : deal.evidence) {
      later.add(piece.isKnown(endOfPast) ? piece.withdrawn(endOfPast.plusNanos(1)) : piece);
    }
    for (int i = 0; i < 10; i++) {
      var piece = deal.piece(true);
      later.add(
          new Evidence(
              piece.criterion(),
              piece.polarity(),
              piece.strength(),
              piece.observedOn(),
              piece.lapsesOn(),
              endOfPast.plusNanos(1),
              null));
    }
    assertThat(met(deal.on(past, later))).as("seed %d", seed).isEqualTo(met(deal.on(past)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothing_changes_by_itself_before_the_next_change(long seed) {
    var deal = new RandomDeal(seed, true);
    var today = deal.day();
    var asOf = Standing.endOf(today, ZoneOffset.UTC);
    var standing = Standing.of(deal.process, deal.evidence, today, asOf);
    var next = standing.nextChange().orElse(today.plusYears(1));
    for (var day : days()) {
      if (day.isAfter(today) && day.isBefore(next)) {
        assertThat(whole(Standing.of(deal.process, deal.evidence, day, asOf)))
            .as("seed %d, %s", seed, day)
            .isEqualTo(whole(standing));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_earliest_gap_is_the_position(long seed) {
    var deal = new RandomDeal(seed, true);
    for (var day : days()) {
      var gaps = deal.on(day).gaps();
      if (!gaps.isEmpty()) {
        assertThat(deal.on(day).position())
            .as("seed %d, %s", seed, day)
            .isEqualTo(new Position.In(gaps.getFirst()));
      }
    }
  }

  /// Everything that is derived: position, gaps, gate, and what decides each criterion.
  private static List<Object> whole(Standing standing) {
    var deciding = new TreeMap<String, Object>();
    for (var criterion : standing.process().criteria()) {
      deciding.put(criterion.id().value(), standing.deciding(criterion.id()));
    }
    return List.of(standing.position(), standing.gaps(), standing.gate(), deciding);
  }

  private static Map<CriterionId, Boolean> met(Standing standing) {
    var met = new HashMap<CriterionId, Boolean>();
    for (var criterion : standing.process().criteria()) {
      met.put(criterion.id(), standing.isMet(criterion.id()));
    }
    return met;
  }
}
