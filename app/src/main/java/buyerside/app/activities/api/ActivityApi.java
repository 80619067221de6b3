package buyerside.app.activities.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.ActivityChanges;
import buyerside.app.activities.Completing.Completed;
import buyerside.app.activities.Completing.NextDoubted;
import buyerside.app.activities.Completing.Rejected;
import buyerside.app.activities.api.ActivityJson.NewActivity;
import buyerside.app.activities.api.ActivityJson.PlannedJson;
import buyerside.app.activities.api.CompletionJson.CompletedJson;
import buyerside.app.shell.EntityTag;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activities/{activity}")
@Tag(name = "Activities")
class ActivityApi {

  private final Activities activities;
  private final ActivityChanges changes;
  private final Clock clock;

  ActivityApi(Activities activities, ActivityChanges changes, Clock clock) {
    this.activities = activities;
    this.changes = changes;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "An activity; its ETag is its version")
  ResponseEntity<ActivityJson> show(Viewer viewer, @PathVariable UUID activity) {
    var found = activities.find(viewer, activity).orElseThrow(() -> new Missing(activity));
    var version = EntityTag.of(found.details().version());
    return ResponseEntity.ok().eTag(version).body(ActivityJson.of(found));
  }

  @PutMapping
  @Operation(
      summary = "Put other values in place of an activity's",
      description =
          "Its owner, whoever gave it to them, and managers may. The fit check is asked again where"
              + " deal, kind or purpose change.")
  PlannedJson change(
      Viewer viewer,
      @PathVariable UUID activity,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody NewActivity instead) {
    if (activities.find(viewer, activity).isEmpty()) {
      throw new Missing(activity);
    }
    return changes
        .change(viewer, activity, EntityTag.required(ifMatch, null), instead.read(clock.instant()))
        .map(ActivitiesApi::planned)
        .orElseThrow(() -> new Missing(activity));
  }

  @PostMapping("/completion")
  @Operation(
      summary = "Mark a planned activity as done",
      description =
          "With what came of it, the evidence that was heard in it, and what is planned out of it:"
              + " one step, kept as a whole or not at all.")
  CompletedJson complete(
      Viewer viewer,
      @PathVariable UUID activity,
      @RequestBody(required = false) @Nullable CompletionJson completion) {
    var command = (completion == null ? CompletionJson.PLAIN : completion);
    var answer =
        changes
            .complete(viewer, activity, command.read(clock.instant(), activity))
            .orElseThrow(() -> new Missing(activity));
    return switch (answer) {
      case Completed(var undo, var evidence, var next) -> new CompletedJson(undo, evidence, next);
      case NextDoubted(var doubt) -> throw new Refused(ActivitiesApi.reasons(doubt));
      case Rejected(var reasons) -> throw Refused.at(ActivityJson.MEMBERS, reasons);
    };
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Drop an activity")
  void drop(
      Viewer viewer,
      @PathVariable UUID activity,
      @Parameter(description = "Whether all that is planned of its series from it on goes too")
          @RequestParam(defaultValue = "false")
          boolean rest) {
    if (changes.drop(viewer, activity, rest).isEmpty()) {
      throw new Missing(activity);
    }
  }
}
