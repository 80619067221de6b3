package buyerside.app.activities.reminders;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.proposals.Proposals;
import buyerside.app.activities.reminders.Reminder.Kind;
import buyerside.app.deals.plan.Plans;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What each member should not forget.
@Service
public class Reminders {

  private static final int MOST = 30;
  private static final int MOST_LATE = 10;
  private static final int LONGEST_KEY = 200;
  private static final Duration LONG_AGO = Duration.ofDays(400);

  private final ReminderStore store;
  private final Activities activities;
  private final Plans plans;
  private final Invitations invitations;
  private final Proposals proposals;
  private final Clock clock;

  Reminders(
      ReminderStore store,
      Activities activities,
      Plans plans,
      Invitations invitations,
      Proposals proposals,
      Clock clock) {
    this.store = store;
    this.activities = activities;
    this.plans = plans;
    this.invitations = invitations;
    this.proposals = proposals;
    this.clock = clock;
  }

  /// The viewer's reminders, the earliest first; without what they put away or muted.
  @Transactional(readOnly = true)
  public List<Reminder> of(Viewer viewer) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, viewer.profile().zone());
    var muted = store.choice(viewer).muted();
    var away = store.away(viewer);
    var all = new ArrayList<Reminder>();
    if (!muted.contains(Kind.ACTIVITY)) {
      all.addAll(ofActivities(viewer, today, now));
    }
    if (!muted.contains(Kind.STEP)) {
      all.addAll(ofSteps(viewer, today));
    }
    if (!muted.contains(Kind.INVITATION)) {
      all.addAll(ofInvitations(viewer));
    }
    if (!muted.contains(Kind.PROPOSALS)) {
      all.addAll(ofProposals(viewer, today));
    }
    return all.stream()
        .filter(it -> !away.contains(it.key()))
        .sorted(Comparator.comparing(Reminder::at).thenComparing(Reminder::key))
        .toList();
  }

  private List<Reminder> ofActivities(Viewer viewer, LocalDate today, Instant now) {
    var zone = viewer.profile().zone();
    var end = today.plusDays(1).atStartOfDay(zone).toInstant();
    return activities.agenda(viewer, now, MOST_LATE, MOST).stream()
        .filter(it -> it.starts().isBefore(end))
        .map(it -> {
          var kind = msg("activities.kind." + it.kind());
          return new Reminder(
              Kind.ACTIVITY,
              "activity " + it.id() + " " + it.starts(),
              it.subject().isEmpty() ? kind : it.subject(),
              kind,
              it.starts(),
              it.starts().isBefore(now),
              it.deal() == null ? "/activities" : "/deals/" + it.deal());
        })
        .toList();
  }

  private List<Reminder> ofSteps(Viewer viewer, LocalDate today) {
    var zone = viewer.profile().zone();
    return plans.due(viewer, viewer.self(), today.plusDays(1), MOST).stream()
        .map(it ->
            new Reminder(
                Kind.STEP,
                "step " + it.deal() + " " + it.step() + " " + it.due(),
                it.title(),
                it.dealName(),
                it.due().atStartOfDay(zone).toInstant(),
                it.due().isBefore(today),
                "/deals/" + it.deal() + "/plan"))
        .toList();
  }

  private List<Reminder> ofInvitations(Viewer viewer) {
    return invitations.ahead(viewer, MOST).stream()
        .filter(it -> it.answer() == null)
        .map(it ->
            new Reminder(
                Kind.INVITATION,
                "invitation " + it.id(),
                it.facts().title(),
                it.facts().meeting().place(),
                it.facts().meeting().starts(),
                false,
                "/circle/invitations/" + it.id()))
        .toList();
  }

  private List<Reminder> ofProposals(Viewer viewer, LocalDate today) {
    var count = proposals.countOpen(viewer);
    return count == 0
        ? List.of()
        : List.of(
            new Reminder(
                Kind.PROPOSALS,
                "proposals " + today,
                msg("reminders.proposals", count),
                "",
                today.atStartOfDay(viewer.profile().zone()).toInstant(),
                false,
                "/activities/proposals"));
  }

  /// Puts a reminder away, until what it is about has moved.
  ///
  /// @return what is wrong with the key; empty if it was put away
  @Transactional
  public List<Reason> putAway(Viewer viewer, String key) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("key", key, LONGEST_KEY, problems);
    if (problems.isEmpty()) {
      var now = clock.instant();
      store.forget(viewer, now.minus(LONG_AGO));
      store.putAway(viewer, key, now);
    }
    return problems;
  }

  /// Brings all back that were put away.
  @Transactional
  public int bringBack(Viewer viewer) {
    return store.bringBack(viewer);
  }

  /// How many the viewer has put away.
  @Transactional(readOnly = true)
  public int countAway(Viewer viewer) {
    return store.away(viewer).size();
  }

  @Transactional(readOnly = true)
  public ReminderChoice choice(Viewer viewer) {
    return store.choice(viewer);
  }

  @Transactional
  public void choose(Viewer viewer, ReminderChoice choice) {
    store.put(viewer, choice);
  }

  /// Switches one kind off.
  @Transactional
  public void mute(Viewer viewer, Kind kind) {
    var choice = store.choice(viewer);
    var muted = EnumSet.of(kind);
    muted.addAll(choice.muted());
    store.put(viewer, new ReminderChoice(choice.digest(), choice.hour(), muted));
  }

  /// Gives mail up.
  @Transactional
  public void stopMail(Viewer viewer) {
    var choice = store.choice(viewer);
    store.put(viewer, new ReminderChoice(false, choice.hour(), choice.muted()));
  }
}
