package buyerside.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Several users who do the same kind of thing, each one thing after the other.
final class Load {

  /// @return whether it went well
  interface Step {
    boolean run(SplittableRandom choice) throws Exception;
  }

  /// @param latencies in microseconds, sorted
  record Result(String name, double seconds, long failures, int[] latencies) {

    double perSecond() {
      return latencies.length / seconds;
    }

    double percentile(double share) {
      return latencies.length == 0
          ? Double.NaN
          : latencies[(int) Math.min(latencies.length - 1, latencies.length * share)] / 1000.0;
    }

    static Result of(String name, double seconds, long failures, List<int[]> parts) {
      var all = parts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
      return new Result(name, seconds, failures, all);
    }
  }

  private record Part(int[] latencies, long failures) {}

  private final int users;
  private final long seed;

  Load(int users, long seed) {
    this.users = users;
    this.seed = seed;
  }

  /// Warms up for half the time, then measures.
  ///
  /// @param steps makes what a user does, by the user's number
  Result measure(String name, Duration length, Function<Integer, Step> steps)
      throws InterruptedException {
    during(name, length.dividedBy(2), steps);
    return during(name, length, steps);
  }

  private Result during(String name, Duration length, Function<Integer, Step> steps)
      throws InterruptedException {
    var began = System.nanoTime();
    var end = began + length.toNanos();
    var work = new ArrayList<Callable<Part>>();
    for (int user = 0; user < users; user++) {
      var step = steps.apply(user);
      var choice = new SplittableRandom(seed + user);
      work.add(() -> part(step, choice, end));
    }
    try (var threads = Executors.newFixedThreadPool(users)) {
      var parts = threads.invokeAll(work).stream().map(Load::done).toList();
      var seconds = (System.nanoTime() - began) / 1e9;
      var failures = parts.stream().mapToLong(Part::failures).sum();
      return Result.of(name, seconds, failures, parts.stream().map(Part::latencies).toList());
    }
  }

  private static Part part(Step step, SplittableRandom choice, long end) throws Exception {
    var latencies = new int[1024];
    var count = 0;
    var failures = 0L;
    for (var now = System.nanoTime(); now < end; ) {
      if (!step.run(choice)) {
        failures++;
      }
      var then = System.nanoTime();
      if (count == latencies.length) {
        latencies = Arrays.copyOf(latencies, 2 * count);
      }
      latencies[count++] = (int) ((then - now) / 1000);
      now = then;
    }
    return new Part(Arrays.copyOf(latencies, count), failures);
  }

  private static Part done(Future<Part> part) {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
