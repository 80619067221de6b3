package buyerside.app.activities.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.ActivityChanges;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of activities, and each one's page.
@Controller
@RequestMapping("/activities")
class ActivityController {

  private final Activities activities;
  private final ActivityChanges changes;
  private final ActivityLists lists;
  private final ActivitySheets sheets;
  private final OneReading reading;

  ActivityController(
      Activities activities,
      ActivityChanges changes,
      ActivityLists lists,
      ActivitySheets sheets,
      OneReading reading) {
    this.activities = activities;
    this.changes = changes;
    this.lists = lists;
    this.sheets = sheets;
    this.reading = reading;
  }

  @Bean
  static NavigationItem activitiesNavigation() {
    return new NavigationItem("activities", "/activities", "activities", 60);
  }

  @GetMapping
  Page list(
      Viewer viewer,
      @RequestParam Map<String, String> query,
      @RequestParam(required = false) @Nullable UUID after) {
    return reading.of(
        () -> new Page(msg("activities.agenda"), "activities", lists.page(viewer, query, after)));
  }

  @GetMapping("/{activity}")
  Page show(Viewer viewer, @PathVariable UUID activity) {
    return reading.of(() -> {
      var shown = activities.find(viewer, activity).orElseThrow(() -> new Missing(activity));
      var sheet = sheets.sheet(viewer, shown);
      return new Page(sheet.title(), "activities", sheet);
    });
  }

  /// Drops it; with `rest` all that is still planned of its series from it on.
  @PostMapping("/{activity}/removal")
  String drop(
      Viewer viewer, @PathVariable UUID activity, @RequestParam(defaultValue = "") String rest) {
    var done = changes.drop(viewer, activity, !rest.isEmpty());
    return "redirect:/activities?done=" + done.orElseThrow(() -> new Missing(activity));
  }
}
