package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.activities.SeriesStore.Series;
import buyerside.app.shell.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the activities of a series into the table some weeks ahead, so that agendas, calendars and
/// lists need to know nothing of rules.
@Component
class SeriesPlanning {

  private static final Duration AHEAD = Duration.ofDays(92);
  private static final Duration SHORTEST = Duration.ofDays(60);
  private static final int MOST_AT_ONCE = 100;

  private final SeriesStore store;
  private final Clock clock;

  SeriesPlanning(SeriesStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  Series begin(Viewer viewer, PlanActivity command, Instant now) {
    var first = command.starts();
    var until = (first.isAfter(now) ? first : now).plus(AHEAD);
    var zone = viewer.profile().zone();
    var series = new Series(Ids.next(), command.more().repeats(), zone, first, until);
    store.add(viewer, series);
    return series;
  }

  /// Adds what comes after the first, which is there.
  void fill(Viewer viewer, Series series, Instant now) {
    add(viewer, series, series.first(), series.until(), now);
  }

  /// Adds what has come near since.
  @Transactional
  public void extend(Viewer viewer) {
    var now = clock.instant();
    for (var series : store.due(viewer, now.plus(SHORTEST))) {
      var until = now.plus(AHEAD);
      if (add(viewer, series, series.until(), until, now)) {
        store.setMade(viewer, series.id(), until);
      } else {
        store.setEnded(viewer, series.id(), now);
      }
    }
  }

  private boolean add(Viewer viewer, Series series, Instant after, Instant until, Instant now) {
    var times =
        Repeating.read(series.rule())
            .orElseThrow()
            .between(series.first(), after, until, series.zone(), MOST_AT_ONCE);
    return store.repeat(viewer, series.id(), times, now);
  }
}
