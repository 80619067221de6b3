package buyerside.sample;

import static buyerside.sample.Examples.TODAY;
import static buyerside.sample.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

  @Test
  void the_same_seed_gives_the_same_text_to_the_last_character() {
    assertThat(text(sample(300, 7))).isEqualTo(text(sample(300, 7)));
  }

  @Test
  void another_seed_gives_other_companies_people_and_deals() {
    var one = sample(50, 7);
    var other = sample(50, 8);

    assertThat(one.companies().map(GeneratedCompany::name))
        .doesNotContainAnyElementsOf(other.companies().map(GeneratedCompany::name).toList());
    assertThat(one.deals().map(deal -> deal.course().path()).toList())
        .isNotEqualTo(other.deals().map(deal -> deal.course().path()).toList());
  }

  @Test
  void a_larger_sample_begins_with_the_smaller_one() {
    var small = sample(1_000, 7);
    var large = sample(1_000_000, 7);

    assertThat(large.deals(0, 1_000).toList()).isEqualTo(small.deals().toList());
    assertThat(large.people().limit(1_000).toList())
        .isEqualTo(small.people().limit(1_000).toList());
    assertThat(large.companies().limit(300).toList())
        .isEqualTo(small.companies().limit(300).toList());
  }

  @Test
  void parts_made_apart_and_at_once_are_the_parts_of_the_whole() {
    var whole = sample(2_000, 7).deals().toList();

    var parts =
        Stream.concat(
            sample(2_000, 7).deals(0, 700).parallel(), sample(2_000, 7).deals(700, 2_000));

    assertThat(parts.toList()).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "3, 10", "6, 10", "12, 25"})
  void rates_of_evidence_and_activities_are_those_asked_for(double evidence, double activities) {
    var size =
        SampleSize.of(20_000).withEvidencePerDeal(evidence).withActivitiesPerDeal(activities);
    var deals = Sample.of(size, 7, TODAY).deals().toList();

    assertThat(deals.stream().mapToInt(d -> d.course().evidence().size()).average().orElseThrow())
        .isCloseTo(evidence, within(evidence / 15));
    assertThat(deals.stream().mapToInt(d -> d.activities().size()).average().orElseThrow())
        .isCloseTo(activities, within(activities / 15));
  }

  @Test
  void a_deal_refers_only_to_what_the_sample_has() {
    var size = new SampleSize(3_000, 40, 90, 9, 3, 4);
    var sample = Sample.of(size, 7, TODAY);

    assertThat(sample.deals())
        .allSatisfy(deal -> {
          assertThat(deal.opening().company()).isBetween(0L, 39L);
          assertThat(deal.opening().owner()).isBetween(0, 8);
          for (var contact : deal.opening().contacts()) {
            assertThat(sample.person(contact.person()).company())
                .isEqualTo(deal.opening().company());
          }
        });
  }

  @Test
  void managers_lead_teams_and_own_no_deals() {
    var sample = sample(5_000, 7);
    var managers = sample.reps().filter(Rep::managesTeam).map(Rep::number).toList();

    assertThat(managers).isEqualTo(List.of(0, 8, 16, 24, 32, 40, 48));
    assertThat(sample.reps().filter(rep -> !rep.managesTeam()))
        .allSatisfy(rep -> assertThat(rep.manager()).isEqualTo(rep.team() * Rep.TEAM));
    assertThat(sample.deals().map(deal -> deal.opening().owner()))
        .doesNotContainAnyElementsOf(managers);
  }

  @Test
  void an_empty_sample_has_no_deals_but_somebody_to_sell() {
    var empty = Sample.of(new SampleSize(0, 1, 0, 1, 3, 10), 7, TODAY);

    assertThat(empty.deals()).isEmpty();
    assertThat(empty.people()).isEmpty();
    assertThat(empty.reps()).hasSize(1);
  }

  @Test
  void sizes_that_mean_nothing_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(-1, 1, 0, 1, 3, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(1, 0, 0, 1, 3, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(1, 1, 0, 0, 3, 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SampleSize(1, 1, 0, 1, Double.NaN, 10));
    assertThatThrownBy(() -> sample(10, 7).deal(10)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static String text(Sample sample) {
    return Stream.of(sample.reps(), sample.companies(), sample.people(), sample.deals())
        .flatMap(part -> part)
        .map(Object::toString)
        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
