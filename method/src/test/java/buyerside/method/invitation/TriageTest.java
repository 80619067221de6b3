package buyerside.method.invitation;

import static buyerside.method.invitation.TriageRule.Verdict.ATTEND;
import static buyerside.method.invitation.TriageRule.Verdict.DECLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import buyerside.method.invitation.Triage.Alternative;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriageTest {

  @Test
  void every_invitation_of_the_shared_sample_is_answered_as_a_colleague_would() throws IOException {
    var sample = Path.of(System.getProperty("buyerside.shared", ""), "cases", "invitations.tsv");
    assumeTrue(Files.exists(sample), "the shared sample is not beside this checkout: " + sample);
    var lines = Files.readAllLines(sample);

    for (var line : lines.subList(1, lines.size())) {
      var columns = line.split("\t", -1);
      assertThat(triage(columns[2]).verdict().name().toLowerCase(java.util.Locale.ROOT))
          .as(columns[0])
          .isEqualTo(columns[3]);
    }
  }

  @Test
  void an_important_customer_to_whom_our_leader_asks_us_is_attended_for_both_reasons() {
    var triage = triage("host=our leader; economic buyer of an open opportunity; notice 8 h");

    assertThat(triage.verdict()).isEqualTo(ATTEND);
    assertThat(triage.reasons())
        .containsExactly("important-customer", "leader-asks", "buying-group");
    assertThat(triage.against()).isEmpty();
  }

  @Test
  void family_time_outweighs_a_core_circle_dinner_which_hears_of_it_and_is_offered_lunch() {
    var triage = triage("host=core circle; purpose=social; family time blocked");

    assertThat(triage.verdict()).isEqualTo(DECLINE);
    assertThat(triage.reasons()).containsExactly("own-time");
    assertThat(triage.against()).extracting(TriageRule::code).containsExactly("core-circle");
    assertThat(triage.tellCoreCircle()).isTrue();
    assertThat(triage.instead()).containsExactlyInAnyOrder(Alternative.LUNCH, Alternative.HELP);
  }

  @Test
  void a_supplier_in_our_tender_is_declined_and_goes_to_the_register() {
    var triage = triage("host=third party in an open tender; purpose=business; value 800 per head");

    assertThat(triage.verdict()).isEqualTo(DECLINE);
    assertThat(triage.reasons()).containsExactly("tender-conflict");
    assertThat(triage.register()).isTrue();
    assertThat(triage.askCompliance()).isTrue();
  }

  @Test
  void one_who_is_on_a_flight_offers_another_date() {
    var triage = triage("host=technical buyer of an open opportunity; conflict=travel");

    assertThat(triage.verdict()).isEqualTo(DECLINE);
    assertThat(triage.reasons()).containsExactly("away");
    assertThat(triage.instead())
        .contains(Alternative.ANOTHER_DATE)
        .doesNotContain(Alternative.LUNCH);
  }

  @Test
  void a_policy_outranks_the_most_important_customer() {
    var triage =
        triage(
            "host=key leader; economic buyer of an open opportunity; guest=public official; above the policy limit");

    assertThat(triage.verdict()).isEqualTo(DECLINE);
    assertThat(triage.against())
        .extracting(TriageRule::code)
        .contains("important-customer", "key-leader");
  }

  @Test
  void a_changed_limit_changes_the_answer() {
    var facts =
        new SharedFacts(
                "guest=public official; value 150 per head; host=our leader; purpose=business")
            .invitation();
    var strict =
        new TriagePolicy(Map.of("CNY", new BigDecimal("100")), Map.of(), Map.of(), 1, 4, 4);

    assertThat(Triage.of(facts, TriagePolicy.DEFAULT).verdict()).isEqualTo(ATTEND);
    assertThat(Triage.of(facts, strict).verdict()).isEqualTo(DECLINE);
  }

  @Test
  void a_workspace_may_leave_a_rule_out() {
    var facts =
        new SharedFacts("host=core circle; purpose=social; family time blocked").invitation();
    List<TriageRule> rules =
        TriageRules.ALL.stream().filter(rule -> !rule.code().equals("own-time")).toList();

    assertThat(Triage.of(facts, TriagePolicy.DEFAULT, rules).verdict()).isEqualTo(ATTEND);
  }

  @Test
  void codes_are_unique_so_that_each_has_its_words() {
    assertThat(TriageRules.ALL).extracting(TriageRule::code).doesNotHaveDuplicates();
  }

  @Test
  void facts_that_cannot_be_are_refused() {
    assertThatThrownBy(
            () -> new OwnTime(false, false, OwnTime.Conflict.NONE, -1, OwnTime.TimeOfDay.LUNCH, 0))
        .hasMessageContaining("in the past");
    assertThatThrownBy(() ->
            new Compliance(
                new BigDecimal("-1"),
                "CNY",
                BigDecimal.ZERO,
                Compliance.Tender.NONE,
                Compliance.Sides.NEITHER))
        .hasMessageContaining("below zero");
  }

  private static Triage triage(String facts) {
    return Triage.of(new SharedFacts(facts).invitation(), TriagePolicy.DEFAULT);
  }
}
