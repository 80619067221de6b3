package buyerside.app.relations.api;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.invitation.Compliance;
import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.DealFacts;
import buyerside.method.invitation.DealFacts.Gate;
import buyerside.method.invitation.Guests;
import buyerside.method.invitation.Guests.BuyerRole;
import buyerside.method.invitation.Invitation;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime;
import buyerside.method.invitation.OwnTime.Conflict;
import buyerside.method.invitation.OwnTime.TimeOfDay;
import buyerside.method.invitation.Triage;
import buyerside.method.invitation.TriageRule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The answer to an invitation.
///
/// @param verdict attend, optional, decline
/// @param reasons what decides, the heaviest first
/// @param against what weighs on the other side
/// @param instead what to offer where one does not come: lunch, coffee, help, another_date,
///   meeting_at_the_office
/// @param tellCoreCircle whether the core circle should hear beforehand
/// @param register whether the hospitality register needs an entry
/// @param askCompliance whether somebody who knows the policy has to look
public record TriageJson(
    String verdict,
    List<RuleJson> reasons,
    List<RuleJson> against,
    List<String> instead,
    boolean tellCoreCircle,
    boolean register,
    boolean askCompliance) {

  /// A rule that speaks, with its words in the user's language.
  public record RuleJson(String code, String verdict, String words) {

    static RuleJson of(TriageRule rule) {
      return new RuleJson(rule.code(), Listing.code(rule.verdict()), msg("triage." + rule.code()));
    }
  }

  static TriageJson of(Triage triage) {
    return new TriageJson(
        Listing.code(triage.verdict()),
        triage.deciding().stream().map(RuleJson::of).toList(),
        triage.against().stream().map(RuleJson::of).toList(),
        triage.instead().stream().sorted().map(it -> Listing.code(it)).toList(),
        triage.tellCoreCircle(),
        triage.register(),
        triage.askCompliance());
  }

  /// The facts of an invitation, received or planned.
  ///
  /// @param host who invites: our_leader, key_leader, core_circle, peer (if left out), customer,
  ///   partner, supplier, myself
  /// @param purpose business, company, social (if left out), occasion
  /// @param custom how much the organisation expects all to come: weak, ordinary, strong
  public record Facts(
      @Nullable Host host,
      @Nullable Purpose purpose,
      @Nullable Custom custom,
      @Nullable GuestFacts guests,
      @Nullable DealJson deal,
      @Nullable TimeFacts time,
      @Nullable ComplianceFacts compliance) {

    Invitation read() {
      return new Invitation(
          or(host, Host.PEER),
          or(purpose, Purpose.SOCIAL),
          or(custom, Custom.ORDINARY),
          guests == null ? Guests.NOBODY : guests.read(),
          deal == null ? DealFacts.NONE : deal.read(),
          time == null ? OwnTime.FREE : time.read(),
          compliance == null ? Compliance.NOTHING : compliance.read());
    }
  }

  /// @param roles economic_buyer, champion, user, technical, procurement, finance
  public record GuestFacts(
      @Nullable Set<BuyerRole> roles,
      @Nullable Boolean importantCustomer,
      @Nullable Boolean keyLeader,
      @Nullable Boolean coreCircle,
      @Nullable Boolean publicOfficial) {

    Guests read() {
      return new Guests(
          or(roles, Set.of()),
          or(importantCustomer, false),
          or(keyLeader, false),
          or(coreCircle, false),
          or(publicOfficial, false));
    }
  }

  /// @param gate no_deal, prospect, opportunity
  /// @param stage the buyer's stage, from 1 to 12; 0 without a deal
  @Schema(name = "InvitationDeal")
  public record DealJson(@Nullable Gate gate, @Nullable Integer stage) {

    DealFacts read() {
      var known = or(stage, 0);
      if (known < 0 || known > 12) {
        throw new Refused(Reason.of("deal.stage", "triage.stage"));
      }
      return new DealFacts(or(gate, Gate.NO_DEAL), known);
    }
  }

  /// @param conflict none, travel, absent, customer, work, private
  /// @param noticeHours hours between the invitation and its start; 72 if left out
  /// @param timeOfDay morning, lunch, afternoon, evening (if left out), late
  /// @param attendedIn30Days meals and events attended in the last 30 days; 1 if left out
  public record TimeFacts(
      @Nullable Boolean familyTime,
      @Nullable Boolean doNotBook,
      @Nullable Conflict conflict,
      @Nullable Integer noticeHours,
      @Nullable TimeOfDay timeOfDay,
      @Nullable Integer attendedIn30Days) {

    OwnTime read() {
      var notice = or(noticeHours, OwnTime.FREE.noticeHours());
      if (notice < 0) {
        throw new Refused(Reason.of("time.noticeHours", "triage.past"));
      }
      var attended = or(attendedIn30Days, OwnTime.FREE.attendedIn30Days());
      if (attended < 0) {
        throw new Refused(Reason.of("time.attendedIn30Days", "value.negative"));
      }
      return new OwnTime(
          or(familyTime, false),
          or(doNotBook, false),
          or(conflict, Conflict.NONE),
          notice,
          or(timeOfDay, TimeOfDay.EVENING),
          attended);
    }
  }

  /// @param valuePerHead what one guest receives
  /// @param ownCost what the user's side pays in all
  /// @param tender none, open, sealed
  /// @param sides neither, they_bid (one who bids in our tender invites us), we_bid
  public record ComplianceFacts(
      @Nullable BigDecimal valuePerHead,
      @Nullable String currency,
      @Nullable BigDecimal ownCost,
      @Nullable Tender tender,
      @Nullable Sides sides) {

    Compliance read() {
      var cost = or(ownCost, BigDecimal.ZERO);
      if (cost.signum() < 0 || (valuePerHead != null && valuePerHead.signum() < 0)) {
        throw new Refused(Reason.of("compliance.valuePerHead", "value.negative"));
      }
      return new Compliance(
          valuePerHead,
          or(currency, Compliance.NOTHING.currency()),
          cost,
          or(tender, Tender.NONE),
          or(sides, Sides.NEITHER));
    }
  }

  private static <T> T or(@Nullable T given, T neutral) {
    return given == null ? neutral : given;
  }
}
