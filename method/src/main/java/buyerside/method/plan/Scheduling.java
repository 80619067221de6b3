package buyerside.method.plan;

import java.util.List;
import java.util.Map;

/// What working out a plan's dates leads to.
public sealed interface Scheduling {

  /// @param windows by task
  record Scheduled(Map<String, Window> windows) implements Scheduling {
    public Scheduled {
      windows = Map.copyOf(windows);
    }

    /// @throws IllegalArgumentException if that task was not scheduled
    public Window of(String task) {
      var window = windows.get(task);
      if (window == null) {
        throw new IllegalArgumentException("not scheduled: " + task);
      }
      return window;
    }
  }

  /// Tasks wait for each other, so that none can begin.
  ///
  /// @param circle the ids in order: each waits for the next, and the last for the first
  record Circular(List<String> circle) implements Scheduling {
    public Circular {
      circle = List.copyOf(circle);
    }
  }
}
