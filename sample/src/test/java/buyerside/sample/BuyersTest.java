package buyerside.sample;

import static buyerside.sample.Examples.TODAY;
import static buyerside.sample.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;

import buyerside.sample.Visit.Leaving;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuyersTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42})
  void deals_end_in_plausible_shares(long seed) {
    var deals = sample(10_000, seed).deals().toList();

    assertThat(share(deals, Ending.Won.class)).isBetween(0.08, 0.20);
    assertThat(share(deals, Ending.Lost.class)).isBetween(0.18, 0.36);
    assertThat(share(deals, Ending.NoDecision.class)).isBetween(0.30, 0.55);
    assertThat(share(deals, Ending.Open.class)).isBetween(0.10, 0.25);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42})
  void where_all_is_on_record_the_evidence_leads_to_where_the_buyer_is(long seed) {
    var complete =
        Sample.of(SampleSize.of(5_000).withEvidencePerDeal(6), seed, TODAY)
            .deals()
            .filter(deal -> deal.course().complete())
            .toList();

    assertThat(complete).hasSizeGreaterThan(1_000);
    assertThat(complete)
        .allSatisfy(deal -> {
          var last = deal.course().last();
          var day = last.leftOn() == null ? TODAY.minusDays(1) : last.leftOn();
          assertThat(position(deal, day))
              .as("seed %d, deal %d", seed, deal.number())
              .isEqualTo(deal.ending() instanceof Ending.Won ? 6 : last.stage());
        });
  }

  @Test
  void buyers_go_back_as_well() {
    var visits = visits(sample(2_000, 7)).toList();

    assertThat(visits.stream().filter(visit -> visit.leaving() == Leaving.BACK).count())
        .isGreaterThan(visits.size() / 50);
  }

  @Test
  void stages_take_their_own_time() {
    var sample = sample(20_000, 7);

    assertThat(medianDays(sample, 2)).isGreaterThan(1.5 * medianDays(sample, 0));
    assertThat(medianDays(sample, 4)).isGreaterThan(1.3 * medianDays(sample, 3));
    assertThat(medianDays(sample, 5)).isLessThan(0.6 * medianDays(sample, 4));
  }

  @Test
  void nothing_is_known_before_the_deal_or_from_today_on() {
    var start = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

    assertThat(sample(3_000, 7).deals())
        .allSatisfy(deal -> {
          var created = deal.opening().createdOn();
          assertThat(created).isBefore(TODAY);
          for (var row : deal.course().evidence()) {
            assertThat(row.observedOn()).isAfter(created).isBefore(TODAY);
            assertThat(row.entry().at()).isBefore(start);
            assertThat(row.entry().withdrawnAt())
                .satisfiesAnyOf(
                    at -> assertThat(at).isNull(),
                    at -> assertThat(at).isAfter(row.entry().at()).isBefore(start));
          }
          for (var activity : deal.activities()) {
            assertThat(activity.startedAt())
                .isAfterOrEqualTo(created.atStartOfDay().toInstant(ZoneOffset.UTC))
                .isBefore(start);
          }
          for (var claim : deal.course().claims()) {
            assertThat(claim.on()).isBetween(created, TODAY.minusDays(1));
          }
        });
  }

  @Test
  void sellers_claim_more_than_the_buyer_has_shown_on_average() {
    var ahead =
        open(sample(5_000, 7))
            .mapToInt(d -> d.course().claims().getLast().stage() - d.course().last().stage())
            .summaryStatistics();

    assertThat(ahead.getAverage()).isBetween(0.5, 2.0);
    assertThat(ahead.getMin()).isNegative();
  }

  @Test
  void evidence_is_denied_withdrawn_lapsing_and_too_weak_at_times() {
    var evidence = sample(2_000, 7).deals().flatMap(d -> d.course().evidence().stream()).toList();

    assertThat(evidence).anyMatch(row -> !row.satisfies());
    assertThat(evidence).anyMatch(row -> row.entry().withdrawnAt() != null);
    assertThat(evidence).anyMatch(row -> row.strength() == Strength.INFERRED);
    assertThat(evidence)
        .anyMatch(row -> row.lapsesOn() != null && !row.lapsesOn().isAfter(TODAY))
        .allMatch(row -> row.lapsesOn() == null || row.lapsesOn().isAfter(row.observedOn()));
  }

  @Test
  void those_who_speak_have_a_part_in_the_deal() {
    assertThat(sample(2_000, 7).deals())
        .allSatisfy(deal ->
            assertThat(deal.course().evidence())
                .map(GeneratedEvidence::speaker)
                .allMatch(speaker ->
                    speaker.person() == null
                        || deal.opening()
                            .contacts()
                            .contains(new Contact(speaker.person(), speaker.role()))));
  }

  @Test
  void only_open_deals_are_expected() {
    assertThat(sample(1_000, 7).deals())
        .allMatch(deal -> deal.ending() instanceof Ending.Open == (deal.expectedOn() != null));
  }

  private static double share(List<GeneratedDeal> deals, Class<? extends Ending> ending) {
    return (double) deals.stream().filter(d -> ending.isInstance(d.ending())).count()
        / deals.size();
  }

  private static Stream<GeneratedDeal> open(Sample sample) {
    return sample.deals().filter(deal -> deal.ending() instanceof Ending.Open);
  }

  private static Stream<Visit> visits(Sample sample) {
    return sample.deals().flatMap(deal -> deal.course().path().stream());
  }

  private static double medianDays(Sample sample, int stage) {
    var days =
        visits(sample)
            .filter(visit -> visit.stage() == stage && visit.leaving() == Leaving.ONWARD)
            .mapToLong(visit -> ChronoUnit.DAYS.between(visit.enteredOn(), visit.leftOn()))
            .sorted()
            .toArray();
    return days[days.length / 2];
  }

  /// The rule of the method, told again: the first stage with an unmet required criterion.
  private static int position(GeneratedDeal deal, LocalDate day) {
    var stages = SixStages.BUYERS.stages();
    for (var stage = 0; stage < stages.size(); stage++) {
      for (var criterion : stages.get(stage).criteria()) {
        if (criterion.required() && !met(deal, criterion.id(), day)) {
          return stage;
        }
      }
    }
    return stages.size();
  }

  private static boolean met(GeneratedDeal deal, String criterion, LocalDate day) {
    return deal.course().evidence().stream()
        .filter(row -> row.criterion().equals(criterion) && row.entry().withdrawnAt() == null)
        .filter(row -> row.strength() != Strength.INFERRED && !row.observedOn().isAfter(day))
        .filter(row -> row.lapsesOn() == null || day.isBefore(row.lapsesOn()))
        .max(
            Comparator.comparing(GeneratedEvidence::observedOn)
                .thenComparing(GeneratedEvidence::strength)
                .thenComparing(row -> !row.satisfies()))
        .map(GeneratedEvidence::satisfies)
        .orElse(false);
  }
}
