package buyerside.app.activities.web;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.Activity;
import buyerside.app.activities.ActivityChanges;
import buyerside.app.activities.Planning;
import buyerside.app.activities.Planning.Doubted;
import buyerside.app.activities.Planning.Planned;
import buyerside.app.activities.Planning.Rejected;
import buyerside.app.activities.web.ActivityForms.Shown;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Problems;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Planning, logging and changing activities.
@Controller
@RequestMapping("/activities")
class ActivityPlanController {

  private final Activities activities;
  private final ActivityChanges changes;
  private final ActivityForms forms;
  private final FitNotes notes;
  private final PeopleTyped people;
  private final Clock clock;

  ActivityPlanController(
      Activities activities,
      ActivityChanges changes,
      ActivityForms forms,
      FitNotes notes,
      PeopleTyped people,
      Clock clock) {
    this.activities = activities;
    this.changes = changes;
    this.forms = forms;
    this.notes = notes;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/new")
  Object ask(Viewer viewer, @RequestParam MultiValueMap<String, String> query) {
    var typed = new HashMap<>(query.toSingleValueMap());
    typed.putIfAbsent("starts", ActivityTyped.minute(clock.instant(), viewer));
    typed.putIfAbsent("currency", viewer.place().currency());
    if (typed.getOrDefault("kind", "").isEmpty()) {
      typed.put("kind", "MEETING");
    }
    var ticked = ticked(query);
    var command = new ActivityTyped(viewer, typed).command(List.copyOf(ticked), clock.instant());
    var note = notes.of(viewer, command);
    return forms.page(viewer, new Shown(null, typed, ticked, note, false), Problems.NONE);
  }

  @PostMapping
  Object plan(Viewer viewer, @RequestParam MultiValueMap<String, String> typed) {
    return keep(viewer, null, typed, it -> activities.plan(viewer, it));
  }

  @GetMapping("/{activity}/edit")
  Object edit(Viewer viewer, @PathVariable UUID activity) {
    var now = changeable(viewer, activity);
    var typed = ActivityTyped.of(now, viewer);
    typed.putIfAbsent("currency", viewer.place().currency());
    var ticked = now.details().people();
    var command = new ActivityTyped(viewer, typed).command(ticked, clock.instant());
    var note = now.done() ? FitNote.NOTHING : notes.of(viewer, command);
    return forms.page(viewer, new Shown(activity, typed, ticked, note, false), Problems.NONE);
  }

  @PostMapping("/{activity}")
  Object change(
      Viewer viewer,
      @PathVariable UUID activity,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> typed) {
    return keep(
        viewer,
        activity,
        typed,
        it ->
            changes.change(viewer, activity, version, it).orElseThrow(() -> new Missing(activity)));
  }

  /// What the fit check and its owner's time say of what is typed so far.
  @GetMapping("/fit")
  FitNote fit(Viewer viewer, @RequestParam MultiValueMap<String, String> typed) {
    var read = new ActivityTyped(viewer, typed.toSingleValueMap());
    return notes.of(viewer, read.command(List.of(), clock.instant()));
  }

  private Object keep(
      Viewer viewer,
      @Nullable UUID activity,
      MultiValueMap<String, String> typed,
      Function<buyerside.app.activities.PlanActivity, Planning> keeping) {
    var single = typed.toSingleValueMap();
    var reading = new ActivityTyped(viewer, single);
    var named = people.read(viewer, typed, reading.problems());
    var command = reading.command(named.ids(), clock.instant());
    if (!reading.problems().isEmpty()) {
      var note = notes.of(viewer, command);
      var shown = new Shown(activity, single, ticked(typed), note, false);
      return forms.page(viewer, shown, new Problems(reading.problems()));
    }
    if (!named.unknown().isEmpty()) {
      command =
          reading.command(people.all(viewer, named, command.more().company()), clock.instant());
    }
    return switch (keeping.apply(command)) {
      case Planned(var id, _, var undo) ->
          "redirect:" + after(activity, command, id) + "?done=" + undo;
      case Doubted doubt -> {
        var note = notes.of(viewer, command, doubt);
        yield forms.page(
            viewer, new Shown(activity, single, ticked(typed), note, true), Problems.NONE);
      }
      case Rejected(var reasons) -> {
        var shown = new Shown(activity, single, ticked(typed), notes.of(viewer, command), false);
        yield forms.page(viewer, shown, new Problems(reasons));
      }
    };
  }

  private static String after(
      @Nullable UUID activity, buyerside.app.activities.PlanActivity command, UUID id) {
    return activity == null && command.deal() != null
        ? "/deals/" + command.deal()
        : "/activities/" + id;
  }

  private Activity changeable(Viewer viewer, UUID activity) {
    return activities
        .find(viewer, activity)
        .filter(it -> changes.mayChange(viewer, it))
        .orElseThrow(() -> new Missing(activity));
  }

  private static LinkedHashSet<UUID> ticked(Map<String, List<String>> typed) {
    var ticked = new LinkedHashSet<UUID>();
    typed.getOrDefault("with", List.of()).forEach(it -> ticked.add(Chosen.id(it)));
    return ticked;
  }
}
