package buyerside.app.forecast;

import buyerside.app.access.Viewer;
import buyerside.app.forecast.ExpectationStore.Slim;
import buyerside.app.forecast.Movement.Kind;
import buyerside.app.forecast.Movement.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells what changed between two runs.
@Service
public class Movements {

  /// A decision that is expected so many days later has slipped.
  private static final int SLIPPED_DAYS = 14;

  private final ExpectationStore expectations;
  private final Forecasts forecasts;

  Movements(ExpectationStore expectations, Forecasts forecasts) {
    this.expectations = expectations;
    this.forecasts = forecasts;
  }

  /// @param owner as [Forecasts#owner] says
  @Transactional
  public Movement between(
      Viewer viewer, ForecastRun then, ForecastRun now, UUID owner, ForecastPeriod period) {
    var before = slim(viewer, then, owner);
    var after = slim(viewer, now, owner);
    var gone =
        before.values().stream()
            .filter(it -> !after.containsKey(it.deal()) && it.opportunity())
            .map(Slim::deal)
            .toList();
    var fates = expectations.fates(viewer, gone, now.asOf());
    var moves = new ArrayList<Move>();
    before.forEach((id, it) -> {
      if (it.opportunity()) {
        double p = within(viewer, then, it, period);
        var other = after.get(id);
        if (other == null) {
          moves.add(ended(id, it, p, fates.getOrDefault(id, Kind.DELETED)));
        } else if (other.opportunity()) {
          stayed(id, it, p, other, within(viewer, now, other, period), moves);
        } else {
          moves.add(new Move(id, Kind.BELOW_GATE, -Math.round(p * it.worth()), p, 0));
        }
      }
    });
    after.forEach((id, it) -> {
      var other = before.get(id);
      if (it.opportunity() && (other == null || !other.opportunity())) {
        double p = within(viewer, now, it, period);
        moves.add(new Move(id, Kind.NEW, Math.round(p * it.worth()), 0, p));
      }
    });
    return added(viewer, then, now, owner, period, moves);
  }

  /// What was won of deals that were in neither run is told together; it closes the sum.
  private Movement added(
      Viewer viewer,
      ForecastRun then,
      ForecastRun now,
      UUID owner,
      ForecastPeriod period,
      List<Move> moves) {
    long before = forecasts.outlook(viewer, then, owner, period).expected();
    long after = forecasts.outlook(viewer, now, owner, period).expected();
    long rest = after - before - moves.stream().mapToLong(Move::change).sum();
    moves.removeIf(it -> it.change() == 0 && it.kind() != Kind.NEW && it.kind() != Kind.WON);
    if (rest != 0) {
      moves.add(new Move(null, rest > 0 ? Kind.WON : Kind.SHRUNK, rest, 0, 0));
    }
    moves.sort(
        Comparator.comparingLong((Move it) -> -Math.abs(it.change()))
            .thenComparing(it -> String.valueOf(it.deal())));
    return new Movement(before, after, moves);
  }

  private Map<UUID, Slim> slim(Viewer viewer, ForecastRun run, UUID owner) {
    var all = new HashMap<UUID, Slim>();
    expectations.slim(viewer, run.id(), owner).forEach(it -> all.put(it.deal(), it));
    return all;
  }

  private static double within(Viewer viewer, ForecastRun run, Slim slim, ForecastPeriod period) {
    var today = LocalDate.ofInstant(run.asOf(), viewer.place().zone());
    return Forecasts.within(today, slim.won(), period);
  }

  /// A won deal brings what it is worth in place of what was expected of it.
  private static Move ended(UUID id, Slim it, double p, Kind kind) {
    long expected = Math.round(p * it.worth());
    return new Move(
        id,
        kind,
        kind == Kind.WON ? it.worth() - expected : -expected,
        p,
        kind == Kind.WON ? 1 : 0);
  }

  private static void stayed(
      UUID id, Slim before, double p, Slim after, double q, List<Move> moves) {
    long grown = Math.round(p * (after.worth() - before.worth()));
    if (grown != 0) {
      moves.add(new Move(id, grown > 0 ? Kind.GROWN : Kind.SHRUNK, grown, p, q));
    }
    long change = Math.round((q - p) * after.worth());
    if (change != 0) {
      moves.add(
          new Move(
              id,
              change > 0
                  ? Kind.LIKELIER
                  : slipped(before.decided(), after.decided()) ? Kind.SLIPPED : Kind.LESS_LIKELY,
              change,
              p,
              q));
    }
  }

  private static boolean slipped(@Nullable LocalDate before, @Nullable LocalDate after) {
    return before != null && (after == null || after.isAfter(before.plusDays(SLIPPED_DAYS)));
  }
}
