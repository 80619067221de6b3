package buyerside.app.activities.reminders.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.reminders.Reminder;
import buyerside.app.activities.reminders.Reminder.Kind;
import buyerside.app.activities.reminders.ReminderChoice;
import buyerside.app.activities.reminders.Reminders;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reminders")
@Tag(name = "Reminders")
class RemindersApi {

  private final Reminders reminders;

  RemindersApi(Reminders reminders) {
    this.reminders = reminders;
  }

  /// @param key to put it away by
  @Schema(name = "Reminder")
  record ReminderJson(
      Kind kind, String key, String what, String about, Instant at, boolean late, String href) {

    static ReminderJson of(Reminder one) {
      return new ReminderJson(
          one.kind(), one.key(), one.what(), one.about(), one.at(), one.late(), one.href());
    }
  }

  @Schema(name = "ReminderAway")
  record AwayJson(@Nullable String key) {}

  /// @param digest whether by one mail a day, too
  /// @param hour from which hour of the day, on one's own clock
  /// @param muted what one does not want to hear of
  @Schema(name = "ReminderChoice")
  record ChoiceJson(@Nullable Boolean digest, @Nullable Integer hour, @Nullable List<Kind> muted) {}

  @GetMapping
  @Operation(summary = "What one should not forget, the earliest first")
  Listing<ReminderJson> list(Viewer viewer) {
    return Listing.whole(reminders.of(viewer).stream().map(ReminderJson::of).toList());
  }

  @PostMapping("/away")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Put a reminder away until what it is about has moved")
  void putAway(Viewer viewer, @RequestBody AwayJson away) {
    var problems = reminders.putAway(viewer, Objects.requireNonNullElse(away.key(), ""));
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }

  @GetMapping("/choice")
  @Operation(summary = "What one is reminded of, and how")
  ChoiceJson choice(Viewer viewer) {
    var choice = reminders.choice(viewer);
    return new ChoiceJson(
        choice.digest(), choice.hour(), choice.muted().stream().sorted().toList());
  }

  @PutMapping("/choice")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Choose what one is reminded of, and how")
  void choose(Viewer viewer, @RequestBody ChoiceJson choice) {
    int hour = Objects.requireNonNullElse(choice.hour(), ReminderChoice.USUAL.hour());
    if (hour < 0 || hour > 23) {
      throw new Refused(Reason.of("hour", "reminders.hour"));
    }
    var muted = Objects.requireNonNullElse(choice.muted(), List.<Kind>of());
    reminders.choose(
        viewer, new ReminderChoice(Boolean.TRUE.equals(choice.digest()), hour, known(muted)));
  }

  private static Set<Kind> known(List<Kind> kinds) {
    return kinds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
