package buyerside.method.invitation;

import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.OwnTime.Conflict;
import buyerside.method.invitation.OwnTime.TimeOfDay;
import buyerside.method.invitation.TriageRule.Step;
import buyerside.method.invitation.TriageRule.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The answer to an invitation, with what decides and what weighs on the other side.
///
/// @param deciding the rules of the deciding step that speak for the verdict, the heaviest first
/// @param against the rules that speak for something else, in the order of the steps
/// @param instead what to offer where one does not come, or may not
/// @param tellCoreCircle whether the core circle should hear beforehand
/// @param register whether the hospitality register needs an entry, also for what was declined
/// @param askCompliance whether somebody who knows the policy has to look
public record Triage(
    Verdict verdict,
    List<TriageRule> deciding,
    List<TriageRule> against,
    Set<Alternative> instead,
    boolean tellCoreCircle,
    boolean register,
    boolean askCompliance) {

  /// Ways to be on good terms without this evening.
  public enum Alternative {
    LUNCH,
    COFFEE,
    HELP,
    ANOTHER_DATE,
    MEETING_AT_THE_OFFICE
  }

  public Triage {
    deciding = List.copyOf(deciding);
    against = List.copyOf(against);
    instead = Set.copyOf(instead);
  }

  /// Triage by the rules that ship with the product.
  public static Triage of(Invitation invitation, TriagePolicy policy) {
    return of(invitation, policy, TriageRules.ALL);
  }

  /// Triage by these rules. The first step with a rule that holds decides; in it the heaviest rule.
  public static Triage of(Invitation invitation, TriagePolicy policy, List<TriageRule> rules) {
    var holding =
        rules.stream()
            .filter(rule -> rule.holds().test(invitation, policy))
            .sorted(
                Comparator.comparing(TriageRule::step)
                    .thenComparing(Comparator.comparingInt(TriageRule::weight).reversed()))
            .toList();
    if (holding.isEmpty()) {
      throw new IllegalArgumentException("no rule for " + invitation);
    }
    var first = holding.getFirst();
    var deciding =
        holding.stream()
            .filter(rule -> rule.step() == first.step() && rule.verdict() == first.verdict())
            .toList();
    var against =
        holding.stream()
            .filter(rule -> rule.verdict() != first.verdict() && rule.step() != Step.DEFAULT)
            .toList();
    return new Triage(
        first.verdict(),
        deciding,
        against,
        instead(invitation, first),
        first.verdict() == Verdict.DECLINE && invitation.host() == Host.CORE_CIRCLE,
        register(invitation),
        askCompliance(invitation, policy, first));
  }

  /// The codes of the deciding rules.
  public List<String> reasons() {
    return deciding.stream().map(TriageRule::code).collect(Collectors.toList());
  }

  private static Set<Alternative> instead(Invitation invitation, TriageRule decided) {
    var instead = new TreeSet<Alternative>();
    if (decided.verdict() == Verdict.ATTEND) {
      return instead;
    }
    var time = invitation.time();
    if (decided.step() == Step.POLICY) {
      instead.add(Alternative.MEETING_AT_THE_OFFICE);
      return instead;
    }
    if (decided.step() == Step.IMPOSSIBLE || decided.code().equals("closed-hours")) {
      instead.add(Alternative.ANOTHER_DATE);
    }
    boolean evening = time.timeOfDay() == TimeOfDay.EVENING || time.timeOfDay() == TimeOfDay.LATE;
    if (evening && time.conflict() != Conflict.TRAVEL && time.conflict() != Conflict.ABSENT) {
      instead.add(Alternative.LUNCH);
    }
    switch (invitation.host()) {
      case PEER, OUR_LEADER -> instead.add(Alternative.COFFEE);
      case CORE_CIRCLE -> instead.add(Alternative.HELP);
      case CUSTOMER, PARTNER, SUPPLIER, KEY_LEADER, MYSELF -> instead.add(Alternative.COFFEE);
    }
    return instead;
  }

  private static boolean register(Invitation invitation) {
    var compliance = invitation.compliance();
    var value = compliance.valuePerHead();
    return invitation.guests().publicOfficial()
        || (compliance.tender() != Compliance.Tender.NONE
            && compliance.sides() != Compliance.Sides.NEITHER)
        || (value != null
            && value.signum() > 0
            && invitation.purpose() == Invitation.Purpose.BUSINESS
            && invitation.host() != Host.PEER);
  }

  private static boolean askCompliance(
      Invitation invitation, TriagePolicy policy, TriageRule decided) {
    return decided.step() == Step.POLICY
        || (invitation.guests().publicOfficial()
            && policy.officialLimits().get(invitation.compliance().currency()) == null);
  }
}
