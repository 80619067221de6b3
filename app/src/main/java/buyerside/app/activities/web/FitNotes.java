package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.Activities.Checking.Checked;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.Planning.Doubted;
import buyerside.app.activities.web.FitNote.Action;
import buyerside.app.activities.web.FitNote.First;
import buyerside.app.deals.Deals;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.StageWords;
import buyerside.app.relations.owntime.Hindrance;
import buyerside.method.fit.Fit;
import buyerside.method.playbook.PlaybookAction;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what the fit check found.
@Component
class FitNotes {

  private static final int MOST_ACTIONS = 2;

  private final Activities activities;
  private final Deals deals;

  FitNotes(Activities activities, Deals deals) {
    this.activities = activities;
    this.deals = deals;
  }

  /// While it is typed: whatever is known by now.
  FitNote of(Viewer viewer, PlanActivity command) {
    return activities.check(viewer, command) instanceof Checked(var fit, var hindrance)
        ? note(viewer, command, command.deal() == null ? null : fit, hindrance)
        : note(viewer, command, null, null);
  }

  /// After it was sent: what needs a reason.
  FitNote of(Viewer viewer, PlanActivity command, Doubted doubt) {
    return note(viewer, command, doubt.fit(), doubt.hindrance());
  }

  private FitNote note(
      Viewer viewer, PlanActivity command, @Nullable Fit fit, @Nullable Hindrance hindrance) {
    var deal = command.deal();
    var version = deal == null ? null : deals.followed(viewer, deal).orElse(null);
    var first =
        deal != null && version != null && fit instanceof Fit.TooEarly(_, var missing)
            ? missing.stream()
                .map(it -> new First(StageWords.of(version, it), planned(deal, it.value())))
                .toList()
            : List.<First>of();
    return new FitNote(
        fit == null ? "" : verdict(fit),
        command.anyway(),
        first,
        hindrance == null
            ? ""
            : msg("activities.hindrance", msg("own-time.hindrance." + hindrance)),
        command.more().ownTime(),
        version == null ? List.of() : actions(version, command));
  }

  private static String planned(UUID deal, String purpose) {
    return "/activities/new?deal=" + deal + "&purpose=" + purpose;
  }

  static String verdict(Fit fit) {
    return switch (fit) {
      case Fit.Fits() -> "";
      case Fit.NoPurpose() -> msg("activities.fit.NO_PURPOSE.why");
      case Fit.TooEarly(var because, _) -> msg("activities.fit.TOO_EARLY." + because);
      case Fit.Behind _ -> msg("activities.fit.BEHIND.why");
    };
  }

  /// Those of the chosen kind first.
  private static List<Action> actions(ProcessVersion version, PlanActivity command) {
    return version.described().actions().stream()
        .filter(it -> it.serves().value().equals(command.purpose()))
        .sorted(Comparator.comparing(it -> it.kind() != command.kind()))
        .limit(MOST_ACTIONS)
        .map(it -> action(version, it))
        .toList();
  }

  private static Action action(ProcessVersion version, PlaybookAction action) {
    var texts = version.described().texts(action.id());
    var minutes = action.effortMinutes();
    return new Action(
        StageWords.orId(texts.name(), action.id().value()),
        StageWords.in(texts.question()),
        StageWords.in(texts.talkTrack()),
        minutes % 60 == 0 ? msg("deals.hours", minutes / 60) : msg("deals.minutes", minutes));
  }
}
