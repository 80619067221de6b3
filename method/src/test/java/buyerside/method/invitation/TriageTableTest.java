package buyerside.method.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.method.invitation.TriageRule.Verdict;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Invitations beyond the sample, with the answer and the first reason that a sensible colleague
/// would give.
class TriageTableTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/invitation/triage-cases.csv", numLinesToSkip = 1)
  void a_sensible_colleague_would_say_so(
      String situation,
      Invitation.Host host,
      Invitation.Purpose purpose,
      String words,
      Verdict verdict,
      String reason) {
    var triage = Triage.of(invitation(host, purpose, words), TriagePolicy.DEFAULT);

    assertThat(triage.verdict()).as("%s %s", situation, triage.reasons()).isEqualTo(verdict);
    assertThat(triage.reasons()).as(situation).contains(reason);
  }

  private static Invitation invitation(
      Invitation.Host host, Invitation.Purpose purpose, String words) {
    var facts = Set.copyOf(Arrays.asList(words.split(" ")));
    var gate =
        facts.contains("opportunity")
            ? DealFacts.Gate.OPPORTUNITY
            : facts.contains("prospect") ? DealFacts.Gate.PROSPECT : DealFacts.Gate.NO_DEAL;
    return new Invitation(
        host,
        purpose,
        one(facts, Invitation.Custom.class, Invitation.Custom.ORDINARY),
        new Guests(
            Arrays.stream(Guests.BuyerRole.values())
                .filter(role -> facts.contains(role.name()))
                .collect(java.util.stream.Collectors.toSet()),
            facts.contains("important"),
            facts.contains("key-leader"),
            facts.contains("circle"),
            facts.contains("official")),
        gate == DealFacts.Gate.NO_DEAL
            ? DealFacts.NONE
            : new DealFacts(gate, gate == DealFacts.Gate.PROSPECT ? 1 : 3),
        new OwnTime(
            facts.contains("family"),
            facts.contains("do-not-book"),
            conflict(facts),
            (int) number(facts, "notice", 72),
            facts.contains("lunch")
                ? OwnTime.TimeOfDay.LUNCH
                : facts.contains("late") ? OwnTime.TimeOfDay.LATE : OwnTime.TimeOfDay.EVENING,
            (int) number(facts, "attended", 1)),
        new Compliance(
            number(facts, "value", -1) < 0 ? null : BigDecimal.valueOf(number(facts, "value", -1)),
            facts.contains("in-usd") ? "USD" : facts.contains("in-inr") ? "INR" : "CNY",
            BigDecimal.valueOf(number(facts, "cost", 0)),
            one(facts, Compliance.Tender.class, Compliance.Tender.NONE),
            one(facts, Compliance.Sides.class, Compliance.Sides.NEITHER)));
  }

  private static OwnTime.Conflict conflict(Set<String> facts) {
    return Arrays.stream(OwnTime.Conflict.values())
        .filter(conflict -> facts.contains("conflict=" + conflict))
        .findFirst()
        .orElse(OwnTime.Conflict.NONE);
  }

  private static <E extends Enum<E>> E one(Set<String> facts, Class<E> type, E otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> facts.contains(value.name()))
        .findFirst()
        .orElse(otherwise);
  }

  private static long number(Set<String> facts, String name, long otherwise) {
    return facts.stream()
        .filter(fact -> fact.startsWith(name + "="))
        .map(fact -> Long.parseLong(fact.substring(name.length() + 1)))
        .findFirst()
        .orElse(otherwise);
  }
}
