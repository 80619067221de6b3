package buyerside.app.today;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.Activity;
import buyerside.app.deals.plan.DueStep;
import buyerside.app.deals.plan.Plans;
import buyerside.app.relations.invitations.Answer;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.shell.Formats;
import buyerside.app.today.TodayPage.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is due: what one planned, and the invitations one accepted, of today, the coming week, and
/// what is late.
@Component
class Agenda {

  private static final int MOST = 30;
  private static final int MOST_LATE = 10;
  private static final int DAYS = 7;

  private final Activities activities;
  private final Invitations invitations;
  private final Plans plans;

  Agenda(Activities activities, Invitations invitations, Plans plans) {
    this.activities = activities;
    this.plans = plans;
    this.invitations = invitations;
  }

  private record Timed(Instant at, Due due) {}

  List<Due> of(Viewer viewer, LocalDate today) {
    var zone = viewer.profile().zone();
    var end = today.plusDays(DAYS).atStartOfDay(zone).toInstant();
    var timed = new ArrayList<Timed>();
    activities.agenda(viewer, today.atStartOfDay(zone).toInstant(), MOST_LATE, MOST).stream()
        .filter(it -> it.starts().isBefore(end))
        .forEach(
            it -> timed.add(new Timed(it.starts(), due(it, state(it.starts(), today, viewer)))));
    invitations.ahead(viewer, MOST).stream()
        .filter(it -> it.answer() != null && it.answer().kind() == Answer.Kind.ATTEND)
        .filter(it -> it.facts().meeting().starts().isBefore(end))
        .forEach(it -> {
          var starts = it.facts().meeting().starts();
          var due =
              new Due(
                  state(starts, today, viewer),
                  Formats.time(starts),
                  it.facts().title(),
                  it.facts().meeting().place(),
                  "/circle/invitations/" + it.id(),
                  "");
          timed.add(new Timed(starts, due));
        });
    plans.due(viewer, viewer.self(), today.plusDays(DAYS), MOST).stream()
        .map(it -> step(it, today, viewer))
        .forEach(timed::add);
    return timed.stream().sorted(Comparator.comparing(Timed::at)).map(Timed::due).toList();
  }

  private static Due due(Activity activity, String state) {
    var kind = msg("activities.kind." + activity.kind());
    var subject = activity.subject();
    return new Due(
        state,
        Formats.time(activity.starts()),
        subject.isEmpty() ? kind : subject,
        subject.isEmpty() ? "" : kind,
        activity.deal() == null ? "" : "/deals/" + activity.deal(),
        "/activities/" + activity.id() + "/completion");
  }

  /// A step has a day and no hour; it comes before what has one.
  private static Timed step(DueStep step, LocalDate today, Viewer viewer) {
    var at = step.due().atStartOfDay(viewer.profile().zone()).toInstant();
    var due =
        new Due(
            state(at, today, viewer),
            Formats.date(step.due()),
            step.title(),
            msg("today.plan.step", step.dealName()),
            "/deals/" + step.deal() + "/plan",
            "");
    return new Timed(at, due);
  }

  private static String state(Instant starts, LocalDate today, Viewer viewer) {
    var day = LocalDate.ofInstant(starts, viewer.profile().zone());
    return day.isBefore(today) ? "LATE" : day.equals(today) ? "TODAY" : "AHEAD";
  }
}
