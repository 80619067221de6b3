package buyerside.app.activities.web;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activity;
import buyerside.app.activities.Cost;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.PlanActivity.More;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Reason;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads an activity as it was typed, and types a kept one again.
final class ActivityTyped {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final Viewer viewer;
  private final Map<String, String> typed;
  private final List<Reason> problems = new ArrayList<>();

  ActivityTyped(Viewer viewer, Map<String, String> typed) {
    this.viewer = viewer;
    this.typed = typed;
  }

  List<Reason> problems() {
    return problems;
  }

  /// What is not filled in becomes what is usual; what cannot be read becomes a problem.
  PlanActivity command(List<UUID> people, Instant now) {
    var kind = text("kind");
    return new PlanActivity(
        id("deal"),
        kind.isEmpty() ? ActivityKind.MEETING : Chosen.of(ActivityKind.class, kind),
        text("subject"),
        starts(now),
        minutes("minutes"),
        typed.containsKey("done"),
        text("purpose").isEmpty() ? null : text("purpose"),
        text("anyway"),
        new More(
            id("company"),
            people,
            Cost.read(text("cost"), text("currency"), problems),
            text("outcome"),
            id("owner"),
            text("ownTime"),
            RepeatChoice.rule(text("repeats"), date("until")),
            id("follows")));
  }

  static Map<String, String> of(Activity activity, Viewer viewer) {
    var typed = new HashMap<String, String>();
    var details = activity.details();
    typed.put("deal", text(activity.deal()));
    typed.put("company", text(details.company()));
    typed.put("kind", activity.kind().name());
    typed.put("purpose", activity.purpose() == null ? "" : activity.purpose());
    typed.put("subject", activity.subject());
    typed.put("starts", minute(activity.starts(), viewer));
    typed.put("minutes", activity.minutes() == null ? "" : activity.minutes().toString());
    typed.put("owner", activity.owner().toString());
    typed.put("outcome", details.outcome());
    typed.put("anyway", details.reasons().anyway());
    typed.put("ownTime", details.reasons().ownTime());
    typed.put("version", String.valueOf(details.version()));
    if (details.cost() != null) {
      typed.put("cost", details.cost().amount().stripTrailingZeros().toPlainString());
      typed.put("currency", details.cost().currency());
    }
    if (activity.done()) {
      typed.put("done", "true");
    }
    return typed;
  }

  static String minute(Instant instant, Viewer viewer) {
    return MINUTE.format(LocalDateTime.ofInstant(instant, viewer.profile().zone()));
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  private Instant starts(Instant now) {
    if (text("starts").isEmpty()) {
      return now;
    }
    try {
      return LocalDateTime.parse(text("starts")).atZone(viewer.profile().zone()).toInstant();
    } catch (DateTimeParseException e) {
      problems.add(Reason.of("starts", "date.shape"));
      return now;
    }
  }

  @Nullable Integer minutes(String field) {
    try {
      return text(field).isEmpty() ? null : Integer.valueOf(text(field));
    } catch (NumberFormatException e) {
      problems.add(Reason.of(field, "activity.minutes"));
      return null;
    }
  }

  @Nullable LocalDate date(String field) {
    try {
      return text(field).isEmpty() ? null : LocalDate.parse(text(field));
    } catch (DateTimeParseException e) {
      problems.add(Reason.of(field, "date.shape"));
      return null;
    }
  }

  private @Nullable UUID id(String field) {
    return text(field).isEmpty() ? null : Chosen.id(text(field));
  }

  String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }
}
