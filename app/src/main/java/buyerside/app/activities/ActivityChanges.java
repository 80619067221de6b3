package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.activities.ActivityChangeStore.Changed;
import buyerside.app.activities.Completing.Completed;
import buyerside.app.activities.Completing.NextDoubted;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Recording;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Reason;
import buyerside.method.fit.Fit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// What happens to an activity after it was planned: it is changed, given to somebody else, done,
/// or dropped. Each can be undone.
@Service
public class ActivityChanges {

  static final String CHANGED = "activity.changed";
  static final String COMPLETED = "activity.completed";
  static final String REOPENED = "activity.reopened";
  static final String SERIES_ENDED = "activity.series-ended";
  static final String BEFORE = "before";
  static final String PEOPLE = "people";
  static final String VERSION = "version";

  private final ActivityStore store;
  private final ActivityChangeStore kept;
  private final SeriesStore series;
  private final ActivityChecks checks;
  private final Activities activities;
  private final Deals deals;
  private final Journal journal;
  private final Clock clock;

  ActivityChanges(
      ActivityStore store,
      ActivityChangeStore kept,
      SeriesStore series,
      ActivityChecks checks,
      Activities activities,
      Deals deals,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.kept = kept;
    this.series = series;
    this.checks = checks;
    this.activities = activities;
    this.deals = deals;
    this.journal = journal;
    this.clock = clock;
  }

  /// Puts other values in place of an activity's. The fit check is asked again where the deal, the
  /// kind or the purpose change; its owner's time where the time or the owner do.
  ///
  /// @param version the one that the values are made from
  /// @return empty if there is no such activity that the viewer may change
  @Transactional
  public Optional<Planning> change(Viewer viewer, UUID id, int version, PlanActivity command) {
    return changeable(viewer, id).map(it -> change(viewer, it, version, command));
  }

  private Planning change(Viewer viewer, Activity now, int version, PlanActivity command) {
    var at = clock.instant();
    var problems = checks.problems(viewer, command, at);
    if (!problems.isEmpty()) {
      return new Planning.Rejected(problems);
    }
    var asked = checks.fit(viewer, command, at);
    var owner = command.more().owner();
    var moved =
        !now.starts().equals(command.starts()) || owner != null && !owner.equals(now.owner());
    var same =
        Objects.equals(now.deal(), command.deal())
            && now.kind() == command.kind()
            && Objects.equals(now.purpose(), command.purpose());
    var hindrance = moved ? checks.hindrance(viewer, command).orElse(null) : null;
    var doubt = Activities.doubt(command, same ? new Fit.Fits() : asked, hindrance);
    if (doubt.isPresent()) {
      return doubt.get();
    }
    var fit = same ? now.fit() : Activities.name(asked);
    return kept.replace(viewer, now, version, command, fit, at)
        .<Planning>map(it -> planned(viewer, now.id(), command, asked, it, at))
        .orElseGet(() -> new Planning.Rejected(List.of(Reason.of("", "changed-since"))));
  }

  private Planning planned(
      Viewer viewer, UUID id, PlanActivity command, Fit fit, Changed changed, Instant at) {
    return new Planning.Planned(id, fit, tell(viewer, CHANGED, command.deal(), id, changed, at));
  }

  /// Marks a planned activity as done, records what was confirmed as evidence, and plans what comes
  /// out of it.
  ///
  /// @return empty if there is no such activity planned that the viewer may change
  @Transactional
  public Optional<Completing> complete(Viewer viewer, UUID id, CompleteActivity command) {
    return changeable(viewer, id)
        .filter(it -> !it.done())
        .map(it -> journal.inOneStep(() -> complete(viewer, it, command)));
  }

  private Completing complete(Viewer viewer, Activity planned, CompleteActivity command) {
    var at = clock.instant();
    var problems = command.problems();
    if (command.heard() != null && planned.deal() == null) {
      problems.add(Reason.of("deal", "quick-log.evidence-without-deal"));
    }
    if (!problems.isEmpty()) {
      return new Completing.Rejected(problems);
    }
    var done = kept.complete(viewer, planned.id(), command, at).orElseThrow();
    var undo = tell(viewer, COMPLETED, planned.deal(), planned.id(), done, at);
    return switch (evidence(viewer, planned, command, at)) {
      case Recording.Rejected(var reasons) -> nothingKept(new Completing.Rejected(reasons));
      case Recording.Recorded(_, var pieces, _, _) -> {
        store.produced(viewer, planned.id(), pieces);
        yield next(viewer, command, undo, pieces);
      }
      case null -> next(viewer, command, undo, List.of());
    };
  }

  private @Nullable Recording evidence(
      Viewer viewer, Activity planned, CompleteActivity command, Instant at) {
    var heard = command.heard();
    var deal = planned.deal();
    if (heard == null || deal == null) {
      return null;
    }
    var now = planned.starts().isAfter(at) ? at : planned.starts();
    return deals.recordEvidence(
        viewer, heard.on(deal, LocalDate.ofInstant(now, viewer.place().zone())));
  }

  private Completing next(Viewer viewer, CompleteActivity command, UUID undo, List<UUID> evidence) {
    if (command.next() == null) {
      return new Completed(undo, evidence, null);
    }
    return switch (activities.plan(viewer, command.next())) {
      case Planning.Planned(var id, _, _) -> new Completed(undo, evidence, id);
      case Planning.Doubted doubt -> nothingKept(new NextDoubted(doubt));
      case Planning.Rejected(var reasons) ->
          nothingKept(
              new Completing.Rejected(
                  reasons.stream()
                      .map(it -> new Reason("next." + it.field(), it.code(), it.arguments()))
                      .toList()));
    };
  }

  private static Completing nothingKept(Completing answer) {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return answer;
  }

  /// Marks a planned activity as done, with nothing to tell.
  ///
  /// @return by what it can be taken back; empty if there is none that the viewer may complete
  @Transactional
  public Optional<UUID> complete(Viewer viewer, UUID activity) {
    return complete(viewer, activity, CompleteActivity.PLAIN)
        .filter(Completed.class::isInstance)
        .map(it -> ((Completed) it).command());
  }

  /// Drops a planned or logged activity.
  ///
  /// @param rest whether all that is still planned of its series from it on goes with it
  /// @return by what it can be taken back; empty if there is none that the viewer may drop
  @Transactional
  public Optional<UUID> drop(Viewer viewer, UUID id, boolean rest) {
    return changeable(viewer, id).map(it -> drop(viewer, it, rest));
  }

  private UUID drop(Viewer viewer, Activity activity, boolean rest) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var of = activity.details().links().series();
    if (rest && of != null) {
      series.remove(viewer, of, activity.starts(), at);
      series.setEnded(viewer, of, at);
      var details = Map.<String, Object>of("series", of.toString(), "removed", at.toString());
      var change = change(SERIES_ENDED, activity.deal(), activity.id(), details);
      return journal.append(viewer, at, List.of(change));
    }
    kept.setRemoved(viewer, activity.id(), true, at);
    var change = change(ActivityUndo.REMOVED, activity.deal(), activity.id(), Map.of());
    return journal.append(viewer, at, List.of(change));
  }

  private Optional<Activity> changeable(Viewer viewer, UUID id) {
    return activities.find(viewer, id).filter(it -> ActivityRights.changes(viewer, it));
  }

  /// Whether the viewer may change, complete or drop it.
  public boolean mayChange(Viewer viewer, Activity activity) {
    return ActivityRights.changes(viewer, activity);
  }

  private UUID tell(
      Viewer viewer, String kind, @Nullable UUID deal, UUID activity, Changed changed, Instant at) {
    return journal.append(viewer, at, List.of(change(kind, deal, activity, details(changed))));
  }

  static Map<String, Object> details(Changed changed) {
    return Map.of(
        BEFORE, changed.before(),
        PEOPLE, changed.people().stream().map(UUID::toString).toList(),
        VERSION, changed.version());
  }

  static Change change(
      String kind, @Nullable UUID deal, UUID activity, Map<String, Object> details) {
    var all = new HashMap<>(details);
    all.put("activity", activity.toString());
    return new Change(
        kind, deal == null ? "ACTIVITY" : "DEAL", deal == null ? activity : deal, all);
  }
}
