package buyerside.method.invitation;

import static buyerside.method.invitation.TriageRule.Step.CIRCLE_AND_OWN_TIME;
import static buyerside.method.invitation.TriageRule.Step.CUSTOM_AND_LOAD;
import static buyerside.method.invitation.TriageRule.Step.DEFAULT;
import static buyerside.method.invitation.TriageRule.Step.IMPORTANT_PEOPLE;
import static buyerside.method.invitation.TriageRule.Step.IMPOSSIBLE;
import static buyerside.method.invitation.TriageRule.Step.POLICY;
import static buyerside.method.invitation.TriageRule.Verdict.ATTEND;
import static buyerside.method.invitation.TriageRule.Verdict.DECLINE;
import static buyerside.method.invitation.TriageRule.Verdict.OPTIONAL;

import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.DealFacts.Gate;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime.Conflict;
import buyerside.method.invitation.OwnTime.TimeOfDay;
import java.util.List;
import java.util.function.Predicate;

/// The rules that ship with the product, in words in `docs/invitations.md`.
public final class TriageRules {
  /// Every rule, in the order of its step.
  public static final List<TriageRule> ALL =
      List.of(
          rule(
              "tender-conflict",
              POLICY,
              DECLINE,
              10,
              i ->
                  i.compliance().tender() != Tender.NONE
                      && i.compliance().sides() == Sides.THEY_BID),
          rule(
              "sealed-tender",
              POLICY,
              DECLINE,
              9,
              i ->
                  i.compliance().tender() == Tender.SEALED
                      && i.compliance().sides() == Sides.WE_BID),
          new TriageRule("official-limit", POLICY, DECLINE, 9, TriageRules::aboveOfficialLimit),
          rule(
              "official-value-unknown",
              POLICY,
              OPTIONAL,
              5,
              i -> i.guests().publicOfficial() && i.compliance().valuePerHead() == null),
          new TriageRule("value-limit", POLICY, DECLINE, 7, TriageRules::aboveLimit),
          new TriageRule(
              "cost-needs-approval",
              POLICY,
              OPTIONAL,
              4,
              (i, p) ->
                  TriagePolicy.above(
                      p.costLimits(), i.compliance().ownCost(), i.compliance().currency())),
          rule(
              "open-tender-we-bid",
              POLICY,
              OPTIONAL,
              3,
              i ->
                  i.compliance().tender() == Tender.OPEN && i.compliance().sides() == Sides.WE_BID),
          rule(
              "away",
              IMPOSSIBLE,
              DECLINE,
              10,
              i ->
                  i.time().conflict() == Conflict.TRAVEL || i.time().conflict() == Conflict.ABSENT),
          rule(
              "other-customer",
              IMPOSSIBLE,
              DECLINE,
              8,
              i ->
                  i.time().conflict() == Conflict.CUSTOMER
                      && !decisive(i)
                      && i.host() != Host.KEY_LEADER),
          rule(
              "closed-hours",
              IMPORTANT_PEOPLE,
              OPTIONAL,
              9,
              i -> i.time().doNotBook() && (important(i) || leads(i))),
          rule(
              "family-first-if-social",
              IMPORTANT_PEOPLE,
              OPTIONAL,
              8,
              i ->
                  i.time().familyTime()
                      && i.purpose() == Purpose.SOCIAL
                      && (important(i) || leads(i))),
          rule("important-customer", IMPORTANT_PEOPLE, ATTEND, 7, TriageRules::important),
          rule(
              "key-leader",
              IMPORTANT_PEOPLE,
              ATTEND,
              7,
              i -> i.host() == Host.KEY_LEADER || i.guests().keyLeader()),
          rule(
              "leader-asks",
              IMPORTANT_PEOPLE,
              ATTEND,
              6,
              i ->
                  i.host() == Host.OUR_LEADER
                      && (i.purpose() != Purpose.SOCIAL || important(i))
                      && (important(i) || !i.time().closed())),
          rule(
              "buying-group",
              IMPORTANT_PEOPLE,
              ATTEND,
              5,
              i -> buyer(i) && !i.time().closed() && i.purpose() != Purpose.SOCIAL),
          rule(
              "buying-group-against-own-time",
              IMPORTANT_PEOPLE,
              OPTIONAL,
              5,
              i ->
                  buyer(i)
                      && !important(i)
                      && i.time().closed()
                      && i.purpose() == Purpose.BUSINESS),
          rule(
              "once-in-a-lifetime",
              CIRCLE_AND_OWN_TIME,
              ATTEND,
              9,
              i ->
                  i.purpose() == Purpose.OCCASION
                      && i.host() == Host.CORE_CIRCLE
                      && !i.time().doNotBook()),
          rule("own-time", CIRCLE_AND_OWN_TIME, DECLINE, 7, i -> i.time().closed()),
          rule("core-circle", CIRCLE_AND_OWN_TIME, ATTEND, 6, i -> i.host() == Host.CORE_CIRCLE),
          rule("core-circle-comes", CIRCLE_AND_OWN_TIME, OPTIONAL, 4, i -> i.guests().coreCircle()),
          rule(
              "prospect-below-gate",
              CUSTOM_AND_LOAD,
              OPTIONAL,
              6,
              i -> i.deal().gate() == Gate.PROSPECT && !i.guests().roles().isEmpty()),
          new TriageRule(
              "enough-this-month",
              CUSTOM_AND_LOAD,
              DECLINE,
              8,
              (i, p) ->
                  i.time().attendedIn30Days() >= p.fullLoad()
                      && (i.purpose() == Purpose.SOCIAL || i.deal().gate() == Gate.PROSPECT)),
          new TriageRule(
              "short-notice",
              CUSTOM_AND_LOAD,
              DECLINE,
              7,
              (i, p) ->
                  i.time().noticeHours() < p.shortNoticeHours()
                      && i.purpose() == Purpose.SOCIAL
                      && i.custom() != Custom.STRONG),
          rule(
              "moves-other-work",
              CUSTOM_AND_LOAD,
              DECLINE,
              6,
              i -> i.time().conflict() == Conflict.WORK && i.purpose() == Purpose.SOCIAL),
          new TriageRule(
              "custom-and-room",
              CUSTOM_AND_LOAD,
              OPTIONAL,
              5,
              (i, p) -> i.custom() == Custom.STRONG && i.time().attendedIn30Days() < p.fullLoad()),
          rule(
              "late-and-social",
              CUSTOM_AND_LOAD,
              DECLINE,
              4,
              i ->
                  i.time().timeOfDay() == TimeOfDay.LATE
                      && i.purpose() == Purpose.SOCIAL
                      && i.deal().gate() == Gate.NO_DEAL),
          rule("company-event", CUSTOM_AND_LOAD, OPTIONAL, 3, i -> i.purpose() == Purpose.COMPANY),
          rule("occasion", CUSTOM_AND_LOAD, OPTIONAL, 3, i -> i.purpose() == Purpose.OCCASION),
          new TriageRule(
              "general-entertainment",
              DEFAULT,
              DECLINE,
              2,
              (i, p) ->
                  i.purpose() == Purpose.SOCIAL
                      && (i.custom() == Custom.WEAK || i.time().attendedIn30Days() > p.lowLoad())),
          rule("nothing-decides", DEFAULT, OPTIONAL, 1, _ -> true));

  private TriageRules() {}

  private static TriageRule rule(
      String code,
      TriageRule.Step step,
      TriageRule.Verdict verdict,
      int weight,
      Predicate<Invitation> holds) {
    return new TriageRule(code, step, verdict, weight, (invitation, _) -> holds.test(invitation));
  }

  private static boolean aboveOfficialLimit(Invitation i, TriagePolicy policy) {
    var value = i.compliance().valuePerHead();
    return i.guests().publicOfficial()
        && value != null
        && TriagePolicy.above(policy.officialLimits(), value, i.compliance().currency());
  }

  private static boolean aboveLimit(Invitation i, TriagePolicy policy) {
    var value = i.compliance().valuePerHead();
    return value != null
        && (i.purpose() == Purpose.BUSINESS || i.host() == Host.SUPPLIER)
        && TriagePolicy.above(policy.limits(), value, i.compliance().currency());
  }

  /// One who decides on an open opportunity comes.
  private static boolean decisive(Invitation i) {
    return i.guests().decides() && i.deal().gate() == Gate.OPPORTUNITY;
  }

  private static boolean important(Invitation i) {
    return decisive(i) || i.guests().importantCustomer();
  }

  private static boolean leads(Invitation i) {
    return i.host() == Host.KEY_LEADER || i.guests().keyLeader();
  }

  /// Anyone of the buying group of an open opportunity comes.
  private static boolean buyer(Invitation i) {
    return !i.guests().roles().isEmpty() && i.deal().gate() == Gate.OPPORTUNITY;
  }
}
