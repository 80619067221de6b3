package buyerside.app.activities.calendar;

import biweekly.component.VEvent;
import buyerside.app.activities.proposals.ForeignText;
import buyerside.app.activities.proposals.Found;
import buyerside.app.activities.proposals.Found.What;
import buyerside.app.activities.proposals.Found.When;
import buyerside.app.activities.proposals.Origin;
import buyerside.app.activities.proposals.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting in a calendar file, without its time.
record Meeting(VEvent event, @Nullable UUID source, int minutes, boolean allDay) {

  private static final int MOST_PARTIES = 50;
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_UID = 1_000;

  /// @param which the beginning that the calendar tells it by, where it comes again
  Found at(Instant starts, @Nullable Instant which, boolean again) {
    return new Found(
        Origin.CALENDAR,
        uid(event) + (which == null ? "" : "\n" + which),
        source,
        new What(
            ForeignText.line(CalendarReader.text(event.getSummary()), LONGEST_TITLE),
            ForeignText.line(CalendarReader.text(event.getLocation()), LONGEST_TITLE),
            null,
            event.getStatus() != null && event.getStatus().isCancelled(),
            again),
        new When(starts, minutes, allDay),
        parties(),
        null);
  }

  /// Where a file gives none, what it says of the meeting.
  static String uid(VEvent event) {
    var uid = CalendarReader.text(event.getUid());
    var own =
        uid.isBlank()
            ? CalendarReader.text(event.getSummary())
                + "\n"
                + (event.getDateStart() == null ? "" : event.getDateStart().getValue())
            : uid;
    return own.substring(0, Math.min(LONGEST_UID, own.length()));
  }

  /// What is marked private or secret there, and what came from us.
  static boolean isNobodysBusiness(VEvent event) {
    var secrecy = event.getClassification();
    return (secrecy != null && (secrecy.isPrivate() || secrecy.isConfidential()))
        || uid(event).endsWith("@buyerside");
  }

  private List<Party> parties() {
    var parties = new ArrayList<Party>();
    var organizer = event.getOrganizer();
    if (organizer != null) {
      add(parties, organizer.getCommonName(), organizer.getEmail());
    }
    for (var attendee : event.getAttendees()) {
      add(parties, attendee.getCommonName(), attendee.getEmail());
    }
    return parties;
  }

  private static void add(List<Party> parties, @Nullable String name, @Nullable String address) {
    var party =
        Party.of(
            ForeignText.line(Objects.requireNonNullElse(name, ""), LONGEST_NAME),
            CalendarText.lower(
                ForeignText.line(Objects.requireNonNullElse(address, ""), LONGEST_NAME)));
    var known =
        !party.address().isEmpty()
            && parties.stream().anyMatch(it -> it.address().equals(party.address()));
    if (parties.size() < MOST_PARTIES && !party.shown().isEmpty() && !known) {
      parties.add(party);
    }
  }
}
