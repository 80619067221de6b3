package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.Activity;
import buyerside.app.activities.ActivityChanges;
import buyerside.app.activities.CompleteActivity;
import buyerside.app.activities.Completing.Completed;
import buyerside.app.activities.Completing.NextDoubted;
import buyerside.app.activities.Completing.Rejected;
import buyerside.app.activities.Cost;
import buyerside.app.activities.PlanActivity;
import buyerside.app.deals.Deals;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Marking activities as done, with one click or with what came of them.
@Controller
@RequestMapping("/activities/{activity}/completion")
class CompletionController {

  private static final Duration USUAL_NEXT = Duration.ofDays(7);

  private final Activities activities;
  private final ActivityChanges changes;
  private final Hearings hearings;
  private final FitNotes notes;
  private final Deals deals;
  private final Clock clock;

  CompletionController(
      Activities activities,
      ActivityChanges changes,
      Hearings hearings,
      FitNotes notes,
      Deals deals,
      Clock clock) {
    this.activities = activities;
    this.changes = changes;
    this.hearings = hearings;
    this.notes = notes;
    this.deals = deals;
    this.clock = clock;
  }

  @GetMapping
  Page ask(Viewer viewer, @PathVariable UUID activity) {
    var planned = planned(viewer, activity);
    var typed = new HashMap<String, String>();
    typed.put("minutes", planned.minutes() == null ? "" : planned.minutes().toString());
    typed.put("currency", viewer.place().currency());
    typed.put("nextStarts", ActivityTyped.minute(planned.starts().plus(USUAL_NEXT), viewer));
    typed.put("nextKind", planned.kind().name());
    typed.put("nextPurpose", planned.purpose() == null ? "" : planned.purpose());
    return page(viewer, planned, typed, FitNote.NOTHING, false, Problems.NONE);
  }

  /// What the outcome could be as evidence, while it is typed.
  @GetMapping("/hearing")
  Hearing hearing(
      Viewer viewer, @PathVariable UUID activity, @RequestParam Map<String, String> typed) {
    return hearings.of(viewer, planned(viewer, activity), typed);
  }

  @PostMapping
  Object complete(
      Viewer viewer, @PathVariable UUID activity, @RequestParam Map<String, String> typed) {
    var back = typed.getOrDefault("back", "").equals("/today") ? "/today" : "/activities";
    if (!typed.containsKey("outcome")) {
      var page = "redirect:" + back;
      return changes.complete(viewer, activity).map(it -> page + "?done=" + it).orElse(page);
    }
    var planned = planned(viewer, activity);
    var reading = new ActivityTyped(viewer, typed);
    var command =
        new CompleteActivity(
            reading.minutes("minutes"),
            Cost.read(reading.text("cost"), reading.text("currency"), reading.problems()),
            reading.text("outcome"),
            Hearings.read(reading, typed),
            next(viewer, planned, typed, reading));
    if (!reading.problems().isEmpty()) {
      var problems = new Problems(reading.problems());
      return page(viewer, planned, typed, FitNote.NOTHING, false, problems);
    }
    var answer =
        changes.complete(viewer, activity, command).orElseThrow(() -> new Missing(activity));
    return switch (answer) {
      case Completed(var undo, _, _) ->
          "redirect:"
              + (planned.deal() == null ? "/activities/" + activity : "/deals/" + planned.deal())
              + "?done="
              + undo;
      case Rejected(var reasons) ->
          page(viewer, planned, typed, FitNote.NOTHING, false, new Problems(reasons));
      case NextDoubted(var doubt) -> {
        var next = command.next();
        var note = next == null ? FitNote.NOTHING : notes.of(viewer, next, doubt);
        yield page(viewer, planned, typed, note, true, Problems.NONE);
      }
    };
  }

  private @Nullable PlanActivity next(
      Viewer viewer, Activity planned, Map<String, String> typed, ActivityTyped reading) {
    if (!typed.containsKey("next")) {
      return null;
    }
    var fields = new HashMap<String, String>();
    fields.put("deal", planned.deal() == null ? "" : planned.deal().toString());
    fields.put(
        "company",
        planned.details().company() == null ? "" : planned.details().company().toString());
    for (var field : List.of("kind", "purpose", "subject", "starts", "minutes")) {
      var name = "next" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
      fields.put(field, typed.getOrDefault(name, ""));
    }
    fields.put("anyway", typed.getOrDefault("anyway", ""));
    fields.put("ownTime", typed.getOrDefault("ownTime", ""));
    fields.put("owner", planned.owner().toString());
    fields.put("follows", planned.id().toString());
    var next = new ActivityTyped(viewer, fields);
    var command = next.command(planned.details().people(), later(planned));
    next.problems()
        .forEach(it ->
            reading
                .problems()
                .add(
                    new buyerside.app.shell.Reason(
                        "next." + it.field(), it.code(), it.arguments())));
    return command;
  }

  private Instant later(Activity planned) {
    var now = clock.instant();
    return (planned.starts().isAfter(now) ? planned.starts() : now).plus(USUAL_NEXT);
  }

  private Page page(
      Viewer viewer,
      Activity planned,
      Map<String, String> typed,
      FitNote doubt,
      boolean asked,
      Problems problems) {
    var kind = msg("activities.kind." + planned.kind());
    var title = planned.subject().isEmpty() ? kind : planned.subject();
    var form =
        new CompletionForm(
            planned.id(),
            title,
            hearings.of(viewer, planned, typed),
            ActivityForms.kinds(),
            purposes(viewer, planned),
            typed,
            doubt,
            asked,
            problems);
    return new Page(msg("activities.complete.title"), "activities", form);
  }

  private List<Option> purposes(Viewer viewer, Activity planned) {
    var purposes = new ArrayList<Option>();
    purposes.add(new Option("", msg("activities.purpose.none")));
    if (planned.deal() != null) {
      deals
          .followed(viewer, planned.deal())
          .ifPresent(version ->
              version.process().criteria().stream()
                  .map(it -> new Option(it.id().value(), StageWords.of(version, it.id())))
                  .forEach(purposes::add));
    }
    return purposes;
  }

  private Activity planned(Viewer viewer, UUID activity) {
    return activities
        .find(viewer, activity)
        .filter(it -> !it.done() && changes.mayChange(viewer, it))
        .orElseThrow(() -> new Missing(activity));
  }
}
