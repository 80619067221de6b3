package buyerside.app.insight;

import buyerside.app.access.Viewer;
import buyerside.app.insight.Evaluations.Found;
import buyerside.app.insight.Flows.Cut;
import buyerside.app.insight.LookBack.Stop;
import buyerside.app.process.Processes;
import buyerside.judgement.works.Effect;
import buyerside.judgement.works.Effect.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What to talk over after a week or a quarter.
@Service
public class LookBacks {

  private static final int THREE = 3;
  private static final int MOST_DROPPED = 10;

  /// A deal that has been there so many times the usual is one to drop, or to wake.
  private static final int TIMES_USUAL = 3;

  private final Evaluations evaluations;
  private final Processes processes;
  private final LookBackStore store;
  private final Clock clock;

  LookBacks(Evaluations evaluations, Processes processes, LookBackStore store, Clock clock) {
    this.evaluations = evaluations;
    this.processes = processes;
    this.store = store;
    this.clock = clock;
  }

  /// @param days how far to look back
  @Transactional
  public LookBack of(Viewer viewer, int days) {
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var works =
        evaluations
            .find(viewer, Part.WORKS, Works.class, null)
            .map(Found::content)
            .orElse(Works.NONE);
    return new LookBack(
        store.moved(viewer, today.minusDays(days)),
        works.effects().stream().filter(it -> it.verdict() == Verdict.SOONER).limit(THREE).toList(),
        stop(viewer, works),
        drop(viewer, today),
        works);
  }

  private List<Stop> stop(Viewer viewer, Works works) {
    var stop = new ArrayList<Stop>();
    for (Effect effect : works.effects()) {
      if (effect.verdict() == Verdict.LATER) {
        stop.add(new Stop(effect.subject().name(), "", 0, effect));
      }
    }
    evaluations
        .find(viewer, Part.EFFORTS, Efforts.class, null)
        .ifPresent(found ->
            found.content().fits().stream()
                .filter(it -> !it.fit().equals("FITS"))
                .sorted(Comparator.comparing(it -> -it.minutes()))
                .limit(THREE)
                .forEach(it -> stop.add(new Stop(it.kind(), it.fit(), it.minutes(), null))));
    return stop.stream().limit(THREE).toList();
  }

  private List<BehindRow> drop(Viewer viewer, LocalDate today) {
    var current = processes.current(viewer);
    var rows = new ArrayList<BehindRow>();
    evaluations
        .find(viewer, Part.FLOWS, Flows.class, null)
        .flatMap(it -> it.content().parts().stream().filter(one -> one.by() == Cut.ALL).findFirst())
        .ifPresent(whole -> {
          for (int stage = 0; stage < whole.stages().size(); stage++) {
            var usual = whole.stages().get(stage).course().dwell().half();
            if (usual != null) {
              var before = today.minusDays((long) TIMES_USUAL * Math.max(1, usual));
              rows.addAll(store.thereSince(viewer, current.id(), stage, before, MOST_DROPPED));
            }
          }
        });
    return rows.stream()
        .sorted(Comparator.comparing(BehindRow::entered))
        .limit(MOST_DROPPED)
        .toList();
  }
}
