package buyerside.app.library.reach;

import buyerside.app.access.Viewer;
import buyerside.app.library.reach.ContentReachStore.Counted;
import buyerside.app.library.reach.Reach.OfPiece;
import buyerside.app.library.reach.Reach.OfStage;
import buyerside.app.process.Processes;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What content does. It counts; whether reading moves anybody it cannot tell.
@Service
public class ContentReach {

  private static final Duration UNUSED = Duration.ofDays(30);
  private static final Duration STALE = Duration.ofDays(365);
  private static final int MOST_PIECES = 1_000;
  private static final int MOST_DEALS = 500;

  private final ContentReachStore store;
  private final Processes processes;
  private final Clock clock;

  ContentReach(ContentReachStore store, Processes processes, Clock clock) {
    this.store = store;
    this.processes = processes;
    this.clock = clock;
  }

  /// Of the published pieces, at most a thousand that were changed last.
  @Transactional
  public Reach of(Viewer viewer) {
    var now = clock.instant();
    var stages =
        processes.current(viewer).process().stages().stream().map(it -> it.id().value()).toList();
    var pieces =
        store.pieces(viewer, now.minus(UNUSED), now.minus(STALE), MOST_PIECES).stream()
            .sorted(
                Comparator.comparingLong((OfPiece it) -> it.read().sittings())
                    .thenComparingLong(it -> it.read().open() + it.read().inside())
                    .reversed())
            .toList();
    var counted = store.byStage(viewer);
    var advances = store.advances(viewer, now);
    var ofStages =
        stages.stream()
            .map(it -> {
              var here = counted.getOrDefault(it, Counted.NOTHING);
              var moved = advances.getOrDefault(it, new Advance(0, 0));
              return new OfStage(it, here.sittings(), here.deals(), moved);
            })
            .toList();
    return new Reach(ofStages, pieces, Gaps.of(stages, pieces));
  }

  /// The deals behind a number, those read of last first, at most five hundred.
  ///
  /// @param piece only those of which somebody read it; `null` for any
  /// @param stage only those of which somebody read while they were in it; empty for any
  @Transactional(readOnly = true)
  public List<ReadDeal> deals(Viewer viewer, @Nullable UUID piece, String stage) {
    return store.deals(viewer, piece, stage, MOST_DEALS);
  }
}
