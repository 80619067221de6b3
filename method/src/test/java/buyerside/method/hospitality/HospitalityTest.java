package buyerside.method.hospitality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.method.hospitality.Hospitality.Direction;
import buyerside.method.hospitality.Hospitality.Kind;
import buyerside.method.hospitality.HospitalityPolicy.Already;
import buyerside.method.hospitality.HospitalityPolicy.Rule;
import buyerside.method.invitation.Compliance.Tender;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HospitalityTest {

  private static final HospitalityPolicy POLICY = HospitalityPolicy.DEFAULT;

  @Test
  void a_dinner_within_the_limits_is_free() {
    assertThat(POLICY.against(dinner("600", false, Tender.NONE), Already.NOTHING)).isEmpty();
  }

  @Test
  void a_limit_may_be_reached_but_not_passed() {
    assertThat(POLICY.against(dinner("1000", false, Tender.NONE), Already.NOTHING)).isEmpty();
    assertThat(POLICY.against(dinner("1000.01", false, Tender.NONE), Already.NOTHING))
        .containsExactly(Rule.HEAD);
  }

  @Test
  void an_official_always_needs_approval_and_has_a_limit_of_their_own() {
    assertThat(POLICY.against(dinner("100", true, Tender.NONE), Already.NOTHING))
        .containsExactly(Rule.OFFICIAL);
    assertThat(POLICY.against(dinner("600", true, Tender.NONE), Already.NOTHING))
        .containsExactly(Rule.OFFICIAL_HEAD, Rule.OFFICIAL_YEAR, Rule.OFFICIAL);
  }

  @Test
  void a_sealed_tender_forbids_even_a_cup_of_tea() {
    assertThat(POLICY.against(dinner("0", false, Tender.SEALED), Already.NOTHING))
        .containsExactly(Rule.SEALED_TENDER);
  }

  @Test
  void what_a_person_received_this_year_counts() {
    var already = new Already(new BigDecimal("2800"), new BigDecimal("2800"));

    assertThat(POLICY.against(dinner("200", false, Tender.NONE), already)).isEmpty();
    assertThat(POLICY.against(dinner("201", false, Tender.NONE), already))
        .containsExactly(Rule.PERSON_YEAR);
  }

  @Test
  void a_currency_without_a_limit_needs_somebody_to_look() {
    var yen =
        new Hospitality(
            Direction.GIVEN, Kind.GIFT, new BigDecimal("3000"), "JPY", false, Tender.NONE);

    assertThat(POLICY.against(yen, Already.NOTHING)).containsExactly(Rule.NO_LIMIT_SET);
  }

  @Test
  void a_value_below_zero_is_no_value() {
    assertThatThrownBy(() -> dinner("-1", false, Tender.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_seal_depends_on_the_one_before_and_on_every_field() {
    var first = Chain.seal(Chain.BEGINNING, List.of("1", "dinner", "600"));

    assertThat(first)
        .hasSize(64)
        .isEqualTo(Chain.seal(Chain.BEGINNING, List.of("1", "dinner", "600")));
    assertThat(Chain.seal(first, List.of("1", "dinner", "600"))).isNotEqualTo(first);
    assertThat(Chain.seal(Chain.BEGINNING, List.of("1", "dinner", "601"))).isNotEqualTo(first);
  }

  @Test
  void moving_a_letter_from_one_field_to_the_next_breaks_the_seal() {
    assertThat(Chain.seal(Chain.BEGINNING, List.of("ab", "c")))
        .isNotEqualTo(Chain.seal(Chain.BEGINNING, List.of("a", "bc")));
  }

  private static Hospitality dinner(String value, boolean official, Tender tender) {
    return new Hospitality(
        Direction.GIVEN, Kind.MEAL, new BigDecimal(value), "CNY", official, tender);
  }
}
