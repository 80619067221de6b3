package buyerside.app.library.share;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.library.share.SignalStore.Kept;
import buyerside.app.process.Processes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was lately read for open deals, and what that suggests.
@Service
public class ReadingSignals {

  /// What was read longer ago is no reason to do something today.
  public static final Duration FRESH = Duration.ofDays(7);

  private static final Duration SHOWN = Duration.ofDays(60);

  private final SignalStore store;
  private final Processes processes;
  private final Clock clock;

  ReadingSignals(SignalStore store, Processes processes, Clock clock) {
    this.store = store;
    this.processes = processes;
    this.clock = clock;
  }

  /// What was read for a deal in the last two months, the latest first.
  @Transactional
  public List<ReadingSignal> of(Viewer viewer, UUID deal, int atMost) {
    return store.latest(viewer, deal, null, clock.instant().minus(SHOWN), atMost).stream()
        .map(it -> signal(viewer, it))
        .toList();
  }

  /// What was read in the last days, the latest first.
  ///
  /// @param whose only for whose deals; `null` for all that the viewer may see
  @Transactional
  public List<ReadingSignal> fresh(Viewer viewer, @Nullable Whose whose, int atMost) {
    return store.latest(viewer, null, whose, clock.instant().minus(FRESH), atMost).stream()
        .map(it -> signal(viewer, it))
        .toList();
  }

  private ReadingSignal signal(Viewer viewer, Kept kept) {
    var version = processes.version(viewer, kept.process());
    return new ReadingSignal(
        kept.deal(),
        kept.dealName(),
        version,
        kept.link(),
        kept.read(),
        kept.reading(),
        Suggestion.of(version.process(), kept.pieceStage(), kept.stage()));
  }
}
