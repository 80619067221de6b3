package buyerside.method.plan;

import buyerside.method.plan.Scheduling.Circular;
import buyerside.method.plan.Scheduling.Scheduled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Works out when the tasks of a plan can, or must at the latest, be done.
public final class Schedule {

  private final Map<String, Task> tasks;

  private Schedule(List<Task> tasks) {
    this.tasks =
        tasks.stream()
            .collect(
                Collectors.toMap(Task::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
  }

  /// The latest window of each task, done or not, if all is to be finished on a day: a task ends on
  /// the working day before the first of those that wait for it begins.
  ///
  /// @throws IllegalArgumentException if a task waits for one that is not there
  public static Scheduling latest(LocalDate goal, List<Task> tasks, WorkDays days) {
    return new Schedule(tasks).ordered(order -> backward(goal, order.reversed(), days));
  }

  /// The earliest window of each task that is not done, if work begins on a day at the soonest.
  ///
  /// @throws IllegalArgumentException if a task waits for one that is not there
  public static Scheduling earliest(LocalDate from, List<Task> tasks, WorkDays days) {
    return new Schedule(tasks).ordered(order -> forward(from, order, days));
  }

  /// The tasks that wait for each other, in order; empty if none do.
  ///
  /// @throws IllegalArgumentException if a task waits for one that is not there
  public static List<String> circle(List<Task> tasks) {
    return switch (new Schedule(tasks).ordered(_ -> Map.of())) {
      case Circular(var circle) -> circle;
      case Scheduled _ -> List.of();
    };
  }

  private static Map<String, Window> backward(LocalDate goal, List<Task> lastFirst, WorkDays days) {
    var ends = new HashMap<String, LocalDate>();
    var windows = new HashMap<String, Window>();
    for (var task : lastFirst) {
      var finish = ends.getOrDefault(task.id(), days.onOrBefore(goal));
      var start = days.before(finish, task.days() - 1);
      windows.put(task.id(), new Window(start, finish));
      var end = days.before(start, 1);
      task.after().forEach(it -> ends.merge(it, end, (a, b) -> a.isBefore(b) ? a : b));
    }
    return windows;
  }

  private static Map<String, Window> forward(LocalDate from, List<Task> order, WorkDays days) {
    var windows = new HashMap<String, Window>();
    for (var task : order) {
      if (!task.done()) {
        var start =
            task.after().stream()
                .map(windows::get)
                .filter(Objects::nonNull)
                .map(it -> days.after(it.finish(), 1))
                .max(LocalDate::compareTo)
                .orElseGet(() -> days.onOrAfter(from));
        windows.put(task.id(), new Window(start, days.after(start, task.days() - 1)));
      }
    }
    return windows;
  }

  /// Lets the tasks be gone through so that each comes after those it waits for.
  private Scheduling ordered(Function<List<Task>, Map<String, Window>> work) {
    var order = new LinkedHashMap<String, Task>();
    for (var task : tasks.values()) {
      var circle = visit(task, new ArrayList<>(), order);
      if (!circle.isEmpty()) {
        return new Circular(circle);
      }
    }
    return new Scheduled(work.apply(List.copyOf(order.values())));
  }

  /// @param way the tasks on the way here, each waiting for the next
  /// @return a circle if there is one
  private List<String> visit(Task task, List<String> way, Map<String, Task> order) {
    if (order.containsKey(task.id())) {
      return List.of();
    }
    int seen = way.indexOf(task.id());
    if (seen >= 0) {
      return List.copyOf(way.subList(seen, way.size()));
    }
    way.add(task.id());
    for (var next : known(task.after())) {
      var circle = visit(next, way, order);
      if (!circle.isEmpty()) {
        return circle;
      }
    }
    way.removeLast();
    order.put(task.id(), task);
    return List.of();
  }

  private List<Task> known(Collection<String> ids) {
    return ids.stream()
        .map(it -> {
          var task = tasks.get(it);
          if (task == null) {
            throw new IllegalArgumentException("no such task: " + it);
          }
          return task;
        })
        .toList();
  }
}
