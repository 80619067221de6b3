package buyerside.app.activities.calendar;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.plan.Plans;
import buyerside.app.relations.invitations.Answer;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.relations.invitations.KeptInvitation;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.CalendarFile;
import buyerside.app.shell.CalendarFile.Entry;
import buyerside.app.shell.CalendarFile.Show;
import buyerside.app.shell.CalendarFile.When;
import buyerside.app.shell.Reader;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Weekly;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A member's calendar as a file: what is planned, the joint plan's steps, invitations accepted;
/// and own time, of which it tells only that it is taken.
@Service
public class OwnCalendar {

  private static final int MOST_ACTIVITIES = 2_000;
  private static final int MOST_OTHERS = 500;
  private static final Duration BACK = Duration.ofDays(30);
  private static final int AHEAD_DAYS = 400;
  private static final int USUAL_MINUTES = 30;

  private final PlannedStore planned;
  private final Plans plans;
  private final Invitations invitations;
  private final OwnTimes times;
  private final Clock clock;

  OwnCalendar(
      PlannedStore planned, Plans plans, Invitations invitations, OwnTimes times, Clock clock) {
    this.planned = planned;
    this.plans = plans;
    this.invitations = invitations;
    this.times = times;
    this.clock = clock;
  }

  /// @param base the product's own address, before `/deals/…`
  @Transactional(readOnly = true)
  public byte[] of(Viewer viewer, String base) {
    var reader = new Reader(viewer.profile().language(), viewer.profile().zone());
    return ScopedValue.where(Reader.CURRENT, reader)
        .call(() ->
            CalendarFile.of(
                msg("calendar.name", viewer.place().name()),
                entries(viewer, base),
                clock.instant()));
  }

  private List<Entry> entries(Viewer viewer, String base) {
    var entries = new ArrayList<Entry>();
    planned.planned(viewer, clock.instant().minus(BACK), MOST_ACTIVITIES).stream()
        .map(it -> activity(it, base))
        .forEach(entries::add);
    var today = LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
    for (var step : plans.due(viewer, viewer.self(), today.plusDays(AHEAD_DAYS), MOST_OTHERS)) {
      var text = lines(step.dealName(), step.company(), deal(base, step.deal()));
      entries.add(Entry.due(step.step() + "@" + step.deal(), step.due(), step.title(), text));
    }
    invitations.ahead(viewer, MOST_OTHERS).stream()
        .filter(OwnCalendar::accepted)
        .map(OwnCalendar::invitation)
        .forEach(entries::add);
    entries.addAll(taken(times.own(viewer), viewer, today));
    return entries;
  }

  private static Entry activity(PlannedStore.Planned activity, String base) {
    var minutes = activity.minutes();
    var length = Duration.ofMinutes(minutes == null || minutes == 0 ? USUAL_MINUTES : minutes);
    var about = activity.subject().isEmpty() ? activity.dealName() : activity.subject();
    var kind = msg("activities.kind." + activity.kind());
    return new Entry(
        activity.id() + "@buyerside",
        new When.Span(activity.starts(), activity.starts().plus(length)),
        about.isEmpty() ? kind : msg("calendar.entry", kind, about),
        lines(
            activity.dealName(),
            activity.with(),
            activity.deal() == null ? "" : deal(base, activity.deal())),
        Show.BUSY);
  }

  private static boolean accepted(KeptInvitation invitation) {
    var answer = invitation.answer();
    return answer != null && answer.kind() == Answer.Kind.ATTEND;
  }

  private static Entry invitation(KeptInvitation invitation) {
    var meeting = invitation.facts().meeting();
    return new Entry(
        invitation.id() + "@buyerside",
        new When.Span(
            meeting.starts(), meeting.starts().plus(Duration.ofMinutes(meeting.minutes()))),
        invitation.facts().title(),
        meeting.place(),
        Show.BUSY);
  }

  private static List<Entry> taken(KeptHours hours, Viewer viewer, LocalDate today) {
    var weekly =
        hours.weekly().stream()
            .filter(it -> it.kind() != Weekly.Kind.WORK)
            .map(it -> {
              var day = today.with(TemporalAdjusters.previousOrSame(it.day()));
              var until = it.to().isAfter(it.from()) ? day : day.plusDays(1);
              var when =
                  new When.Again(
                      day.atTime(it.from()),
                      until.atTime(it.to()),
                      viewer.profile().zone(),
                      "FREQ=WEEKLY");
              return new Entry(
                  uid(viewer, it.kind() + "-" + it.day() + "-" + it.from()),
                  when,
                  msg("calendar.busy"),
                  "",
                  Show.PRIVATE);
            });
    var away =
        hours.leave().stream()
            .filter(it -> !it.to().isBefore(today))
            .map(it ->
                new Entry(
                    uid(viewer, "away-" + it.from()),
                    new When.Days(it.from(), it.to()),
                    msg("calendar.busy"),
                    "",
                    Show.PRIVATE));
    return Stream.concat(weekly, away).toList();
  }

  /// Tells nothing of why the time is kept.
  private static String uid(Viewer viewer, String what) {
    return UUID.nameUUIDFromBytes((viewer.self() + what).getBytes(StandardCharsets.UTF_8))
        + "@buyerside";
  }

  private static String deal(String base, UUID deal) {
    return base + "/deals/" + deal;
  }

  private static String lines(String... lines) {
    return Stream.of(lines).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
  }
}
