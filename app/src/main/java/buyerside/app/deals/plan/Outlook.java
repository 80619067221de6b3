package buyerside.app.deals.plan;

import buyerside.method.plan.Schedule;
import buyerside.method.plan.Scheduling;
import buyerside.method.plan.Scheduling.Scheduled;
import buyerside.method.plan.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a plan stands on a day.
///
/// @param steps in the plan's order
/// @param ready the first day on which all can be done, if work went on from that day without a
///   pause; `null` if nothing is left to do
public record Outlook(List<Timed> steps, @Nullable LocalDate ready) {

  /// What is to be noticed about a step.
  public enum Sign {
    DONE,
    /// Its day has passed.
    OVERDUE,
    /// Those that it waits for leave it too little time.
    WAITS,
    /// It is agreed for later than the go-live day allows.
    TOO_LATE,
    /// Fewer working days are left than it takes.
    TIGHT,
    ON_TRACK,
    /// It has no date, and there is no go-live day to work back from.
    UNDATED;

    /// Whether the go-live day is in danger because of it.
    public boolean atRisk() {
      return this == WAITS || this == TOO_LATE || this == TIGHT;
    }
  }

  /// @param latest the latest window that the go-live day allows; `null` without one
  /// @param due what was agreed, else the latest day; `null` if there is neither
  public record Timed(PlanStep step, @Nullable Window latest, @Nullable LocalDate due, Sign sign) {}

  public Outlook {
    steps = List.copyOf(steps);
  }

  /// @throws IllegalArgumentException if the plan has problems
  public static Outlook of(JointPlan plan, LocalDate today) {
    var days = plan.workDays();
    var goLive = plan.goLive();
    Map<String, Window> latest =
        goLive == null ? Map.of() : windows(Schedule.latest(goLive, plan.tasks(), days));
    var earliest = windows(Schedule.earliest(today, plan.tasks(), days));
    var signs = new Signs(plan, latest, earliest, today);
    var steps = new ArrayList<Timed>();
    for (var step : plan.steps()) {
      var window = latest.get(step.id());
      steps.add(new Timed(step, window, due(step, window), signs.of(step)));
    }
    var ready = earliest.values().stream().map(Window::finish).max(LocalDate::compareTo);
    return new Outlook(steps, ready.orElse(null));
  }

  public long count(Sign sign) {
    return steps.stream().filter(it -> it.sign() == sign).count();
  }

  public long atRisk() {
    return steps.stream().filter(it -> it.sign().atRisk()).count();
  }

  private static @Nullable LocalDate due(PlanStep step, @Nullable Window latest) {
    var agreed = step.timing().due();
    return agreed == null && latest != null ? latest.finish() : agreed;
  }

  private static Map<String, Window> windows(Scheduling scheduling) {
    return switch (scheduling) {
      case Scheduled(var windows) -> windows;
      case Scheduling.Circular(var circle) ->
          throw new IllegalArgumentException("circle " + circle);
    };
  }

  /// @param latest windows by step, as `earliest`
  private record Signs(
      JointPlan plan, Map<String, Window> latest, Map<String, Window> earliest, LocalDate today) {

    Sign of(PlanStep step) {
      if (step.done() != null) {
        return Sign.DONE;
      }
      var window = latest.get(step.id());
      var due = due(step, window);
      if (due == null) {
        return Sign.UNDATED;
      }
      if (due.isBefore(today)) {
        return Sign.OVERDUE;
      }
      if (window != null && due.isAfter(window.finish())) {
        return Sign.TOO_LATE;
      }
      var days = plan.workDays();
      if (days.after(days.onOrAfter(today), step.timing().days() - 1).isAfter(due)) {
        return Sign.TIGHT;
      }
      return waits(step, due) ? Sign.WAITS : Sign.ON_TRACK;
    }

    /// Even if work goes on without a pause, or since a step before it is agreed for too late.
    private boolean waits(PlanStep step, LocalDate due) {
      var own = Objects.requireNonNull(earliest.get(step.id()));
      return own.finish().isAfter(due)
          || step.timing().after().stream()
              .map(it -> plan.step(it).orElseThrow())
              .filter(it -> it.done() == null)
              .map(it -> due(it, latest.get(it.id())))
              .anyMatch(it -> it != null && !it.isBefore(due));
    }
  }
}
