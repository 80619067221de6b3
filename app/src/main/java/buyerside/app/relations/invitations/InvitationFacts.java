package buyerside.app.relations.invitations;

import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime.Conflict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation as it was received or is planned.
///
/// @param deal the deal that it may serve; `null` if none
/// @param conflict what else there is at that hour, beside what one's kept hours say
public record InvitationFacts(
    String title,
    Meeting meeting,
    HostFacts host,
    List<Guest> guests,
    @Nullable UUID deal,
    Conflict conflict,
    Costs costs) {

  static final int MOST_GUESTS = 50;

  private static final int LONGEST = 300;
  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final int LONGEST_MINUTES = 10_080;

  public InvitationFacts {
    guests = List.copyOf(guests);
  }

  /// When, where and why.
  public record Meeting(Instant starts, int minutes, String place, Purpose purpose, Custom custom) {
    Instant ends() {
      return starts.plusSeconds(60L * minutes);
    }
  }

  /// Who invites.
  ///
  /// @param person in the register of people; `null` if not in it
  public record HostFacts(Host host, String name, @Nullable UUID person) {}

  /// Who comes.
  ///
  /// @param person in the register of people; `null` if not in it
  public record Guest(@Nullable UUID person, String name, Part part) {}

  /// What a policy asks about.
  ///
  /// @param valuePerHead what one guest receives; `null` if not known
  /// @param ownCost what our side pays in all
  public record Costs(
      @Nullable BigDecimal valuePerHead,
      BigDecimal ownCost,
      String currency,
      Tender tender,
      Sides sides) {}

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (title.isBlank()) {
      problems.add(Reason.of("title", "missing"));
    }
    tooLong("title", title, problems);
    tooLong("place", meeting.place(), problems);
    tooLong("hostName", host.name(), problems);
    if (meeting.minutes() < 1 || meeting.minutes() > LONGEST_MINUTES) {
      problems.add(Reason.of("minutes", "invitation.minutes", LONGEST_MINUTES));
    }
    if (guests.size() > MOST_GUESTS) {
      problems.add(Reason.of("guests", "invitation.guests", MOST_GUESTS));
    }
    for (var guest : guests) {
      TextRule.checkGiven("guests", guest.name(), LONGEST, problems);
    }
    costs(problems);
    return problems;
  }

  private void costs(List<Reason> problems) {
    var value = costs.valuePerHead();
    if (value != null && value.signum() < 0) {
      problems.add(Reason.of("valuePerHead", "value.negative"));
    }
    if (value != null && value.compareTo(LARGEST) >= 0) {
      problems.add(Reason.of("valuePerHead", "value.large"));
    }
    if (costs.ownCost().compareTo(LARGEST) >= 0) {
      problems.add(Reason.of("ownCost", "value.large"));
    }
    if (costs.ownCost().signum() < 0) {
      problems.add(Reason.of("ownCost", "value.negative"));
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(it -> it.getCurrencyCode().equals(costs.currency()))) {
      problems.add(Reason.of("currency", "currency.unknown", costs.currency()));
    }
  }

  private static void tooLong(String field, String text, List<Reason> problems) {
    TextRule.check(field, text, LONGEST, problems);
  }
}
