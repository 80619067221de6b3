package buyerside.app.deals.sheets;

import buyerside.app.access.Viewer;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Saving.Saved;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what the stage tools hold: each save whole, so that any past day can be read and the last
/// save taken back.
@Service
public class Sheets {

  private final SheetStore store;
  private final Journal journal;
  private final SheetWriting writing;
  private final SheetText text;
  private final Clock clock;

  Sheets(SheetStore store, SheetWriting writing, SheetText text, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.writing = writing;
    this.text = text;
    this.clock = clock;
  }

  /// What a tool holds about a deal.
  ///
  /// @param empty what it holds before the first save
  /// @param at as it was known at an instant; `null` for now
  /// @return empty if there is no such deal for the viewer
  @Transactional(readOnly = true)
  public <T> Optional<Sheet<T>> find(
      Viewer viewer, UUID deal, Tool tool, Class<T> type, T empty, @Nullable Instant at) {
    if (!store.seen(viewer, deal)) {
      return Optional.empty();
    }
    var kept = at == null ? store.latest(viewer, deal, tool) : store.asOf(viewer, deal, tool, at);
    return Optional.of(
        kept.map(it -> sheet(it, type, empty)).orElseGet(() -> new Sheet<>(0, empty, null, null)));
  }

  /// What all tools hold about a deal that the viewer may see, in one reading.
  @Transactional(readOnly = true)
  public HeldSheets all(Viewer viewer, UUID deal) {
    return new HeldSheets(store.all(viewer, deal), text);
  }

  /// Holds the deal until the transaction ends, so that what was read is still so when it is saved.
  ///
  /// @return whether there is such a deal for the viewer
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hold(Viewer viewer, UUID deal) {
    return store.lock(viewer, deal);
  }

  /// Saves what a tool holds.
  ///
  /// @param seen the revision that the viewer changed; if there is a later one, nothing is saved
  @Transactional
  public Saving save(Viewer viewer, UUID deal, Tool tool, int seen, Object content) {
    if (!store.lock(viewer, deal)) {
      return Rejected.because("deal", "unknown");
    }
    int revision = store.latest(viewer, deal, tool).map(SheetStore.Kept::revision).orElse(0);
    if (revision != seen) {
      return Rejected.because("revision", "sheet.changed-since");
    }
    var at = clock.instant();
    writing.add(viewer, deal, tool, revision + 1, text.write(content), at);
    return new Saved(
        revision + 1, journal.append(viewer, at, List.of(change(deal, tool, revision + 1))));
  }

  static Change change(UUID deal, Tool tool, int revision) {
    return new Change(tool.kind(), "DEAL", deal, Map.of("revision", revision));
  }

  private <T> Sheet<T> sheet(SheetStore.Kept kept, Class<T> type, T empty) {
    return new Sheet<>(
        kept.revision(), text.read(kept.content(), type, empty), kept.saved(), kept.by());
  }
}
