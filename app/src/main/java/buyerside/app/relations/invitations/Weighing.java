package buyerside.app.relations.invitations;

import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.invitations.InvitationFacts.Guest;
import buyerside.method.invitation.Compliance;
import buyerside.method.invitation.DealFacts;
import buyerside.method.invitation.Guests;
import buyerside.method.invitation.Guests.BuyerRole;
import buyerside.method.invitation.Invitation;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.OwnTime;
import buyerside.method.invitation.OwnTime.Conflict;
import buyerside.method.invitation.OwnTime.TimeOfDay;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Weekly.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Everything that the triage weighs, gathered: the invitation, and what is known of its guests, of
/// the deal and of the member's own time.
///
/// @param marks of the people in the register who come or invite
/// @param circle whether a guest belongs to the member's circle
/// @param hostInCircle whether the host does
/// @param attended invitations attended in the 30 days before
/// @param now when the notice begins to count
record Weighing(
    Map<UUID, Marks> marks,
    boolean circle,
    boolean hostInCircle,
    DealFacts deal,
    KeptHours hours,
    int attended,
    Instant now,
    ZoneId zone) {

  private static final LocalTime LUNCH = LocalTime.of(11, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime LATE = LocalTime.of(21, 0);
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  /// The invitation as the method sees it.
  Invitation of(InvitationFacts facts) {
    var meeting = facts.meeting();
    var costs = facts.costs();
    return new Invitation(
        host(facts.host().host()),
        meeting.purpose(),
        meeting.custom(),
        guests(facts.guests()),
        deal,
        time(facts),
        new Compliance(
            costs.valuePerHead(),
            costs.currency(),
            costs.ownCost(),
            costs.tender(),
            costs.sides()));
  }

  /// Somebody of the circle stays so, whatever else they are, unless they lead.
  private Host host(Host typed) {
    return hostInCircle
            && switch (typed) {
              case PEER, CUSTOMER, PARTNER -> true;
              case OUR_LEADER, KEY_LEADER, CORE_CIRCLE, SUPPLIER, MYSELF -> false;
            }
        ? Host.CORE_CIRCLE
        : typed;
  }

  private Guests guests(Collection<Guest> guests) {
    var parts = EnumSet.noneOf(Part.class);
    guests.forEach(it -> parts.add(it.part()));
    var known = marks.values();
    return new Guests(
        roles(parts),
        parts.contains(Part.IMPORTANT_CUSTOMER) || known.stream().anyMatch(Marks::important),
        parts.contains(Part.KEY_LEADER) || known.stream().anyMatch(Marks::keyLeader),
        circle,
        parts.contains(Part.PUBLIC_OFFICIAL) || known.stream().anyMatch(Marks::official));
  }

  private static Set<BuyerRole> roles(Set<Part> parts) {
    var roles = EnumSet.noneOf(BuyerRole.class);
    for (var part : parts) {
      switch (part) {
        case ECONOMIC_BUYER -> roles.add(BuyerRole.ECONOMIC_BUYER);
        case CHAMPION -> roles.add(BuyerRole.CHAMPION);
        case USER -> roles.add(BuyerRole.USER);
        case TECHNICAL -> roles.add(BuyerRole.TECHNICAL);
        case PROCUREMENT -> roles.add(BuyerRole.PROCUREMENT);
        case FINANCE -> roles.add(BuyerRole.FINANCE);
        case OTHER, IMPORTANT_CUSTOMER, KEY_LEADER, PUBLIC_OFFICIAL -> {}
      }
    }
    return roles;
  }

  private OwnTime time(InvitationFacts facts) {
    var meeting = facts.meeting();
    var start = LocalDateTime.ofInstant(meeting.starts(), zone);
    var end = LocalDateTime.ofInstant(meeting.ends(), zone);
    var away = hours.away(start, end) && facts.conflict() != Conflict.TRAVEL;
    return new OwnTime(
        hours.keeps(Kind.FAMILY, start, end),
        hours.keeps(Kind.DO_NOT_BOOK, start, end),
        away ? Conflict.ABSENT : facts.conflict(),
        (int) Math.clamp(Duration.between(now, meeting.starts()).toHours(), 0, Integer.MAX_VALUE),
        timeOfDay(start.toLocalTime()),
        attended);
  }

  private static TimeOfDay timeOfDay(LocalTime time) {
    if (!time.isBefore(LATE) || time.isBefore(MORNING)) {
      return TimeOfDay.LATE;
    }
    if (time.isBefore(LUNCH)) {
      return TimeOfDay.MORNING;
    }
    if (time.isBefore(AFTERNOON)) {
      return TimeOfDay.LUNCH;
    }
    return time.isBefore(EVENING) ? TimeOfDay.AFTERNOON : TimeOfDay.EVENING;
  }
}
