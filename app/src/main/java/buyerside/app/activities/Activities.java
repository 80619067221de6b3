package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities.Checking.Checked;
import buyerside.app.activities.Activities.Checking.Refused;
import buyerside.app.activities.Planning.Doubted;
import buyerside.app.activities.Planning.Planned;
import buyerside.app.activities.Planning.Rejected;
import buyerside.app.deals.Deals;
import buyerside.app.journal.Journal;
import buyerside.app.relations.owntime.Hindrance;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.method.fit.Fit;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Activities, each checked against where the buyer is before it is kept.
@Service
public class Activities {

  static final String PLANNED = "activity.planned";

  private final ActivityStore store;
  private final ActivityListStore lists;
  private final ActivityChecks checks;
  private final SeriesPlanning series;
  private final Deals deals;
  private final Journal journal;
  private final Clock clock;

  Activities(
      ActivityStore store,
      ActivityListStore lists,
      ActivityChecks checks,
      SeriesPlanning series,
      Deals deals,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.lists = lists;
    this.checks = checks;
    this.series = series;
    this.deals = deals;
    this.journal = journal;
    this.clock = clock;
  }

  /// What asking the fit check leads to.
  public sealed interface Checking {
    /// @param hindrance what its owner keeps of that time; `null` if nothing
    record Checked(Fit fit, @Nullable Hindrance hindrance) implements Checking {}

    record Refused(List<Reason> reasons) implements Checking {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// Whether an activity would fit, and suit its owner; nothing is kept.
  @Transactional(readOnly = true)
  public Checking check(Viewer viewer, PlanActivity command) {
    var now = clock.instant();
    var problems = checks.problems(viewer, command, now);
    return problems.isEmpty()
        ? new Checked(
            checks.fit(viewer, command, now), checks.hindrance(viewer, command).orElse(null))
        : new Refused(problems);
  }

  /// Plans or logs an activity. One that does not fit, or that lies in time that its owner keeps,
  /// is kept only with a reason, which stays with it.
  @Transactional
  public Planning plan(Viewer viewer, PlanActivity command) {
    return switch (check(viewer, command)) {
      case Refused(var reasons) -> new Rejected(reasons);
      case Checked(var fit, var hindrance) ->
          doubt(command, fit, hindrance)
              .<Planning>map(it -> it)
              .orElseGet(() -> keep(viewer, command, fit));
    };
  }

  /// What needs a reason and has none.
  static Optional<Doubted> doubt(PlanActivity command, Fit fit, @Nullable Hindrance hindrance) {
    var unfit =
        command.deal() == null || fit instanceof Fit.Fits || !command.anyway().isBlank()
            ? null
            : fit;
    var hindered = command.more().ownTime().isBlank() ? hindrance : null;
    return unfit == null && hindered == null
        ? Optional.empty()
        : Optional.of(new Doubted(unfit, hindered));
  }

  private Planned keep(Viewer viewer, PlanActivity command, Fit fit) {
    var now = clock.instant();
    var id = Ids.next();
    var details = new HashMap<String, Object>();
    details.put("activity", id.toString());
    details.put("kind", command.kind().name());
    details.put("fit", name(fit));
    if (command.more().repeats().isEmpty()) {
      store.add(viewer, id, command, name(fit), null, now);
    } else {
      var begun = series.begin(viewer, command, now);
      store.add(viewer, id, command, name(fit), begun.id(), now);
      series.fill(viewer, begun, now);
      details.put("series", begun.id().toString());
    }
    var change = ActivityChanges.change(PLANNED, command.deal(), id, details);
    return new Planned(id, fit, journal.append(viewer, now, List.of(change)));
  }

  /// An activity that the viewer may see: one of theirs, one that they gave away, or one of a deal
  /// that they see.
  @Transactional(readOnly = true)
  public Optional<Activity> find(Viewer viewer, UUID id) {
    return store.find(viewer, id).filter(it -> ActivityRights.sees(viewer, it, deals));
  }

  /// A page of activities with their deals' names.
  ///
  /// @param after the last one of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<ListedActivity> list(
      Viewer viewer, ActivityFilter filter, @Nullable UUID after, int size) {
    return lists.page(viewer, filter, after, size);
  }

  /// What came out of an activity: those that were planned from it.
  @Transactional(readOnly = true)
  public List<Activity> following(Viewer viewer, UUID activity, int atMost) {
    return lists.following(viewer, activity, atMost);
  }

  /// The evidence that was recorded when an activity was done.
  @Transactional(readOnly = true)
  public List<UUID> produced(Viewer viewer, UUID activity) {
    return lists.produced(viewer, activity);
  }

  /// A deal's activities, latest first.
  @Transactional(readOnly = true)
  public List<Activity> of(Viewer viewer, UUID deal, int atMost) {
    return lists.of(viewer, deal, atMost);
  }

  /// A page of a deal's activities as they were known, latest first.
  ///
  /// @param after the last activity of the page before; `null` for the first page
  /// @param asOf what was recorded or done later is left out
  @Transactional(readOnly = true)
  public List<Activity> page(
      Viewer viewer, UUID deal, @Nullable UUID after, Instant asOf, int size) {
    return lists.page(viewer, deal, after, asOf, size);
  }

  /// What a person has still to do, earliest first.
  @Transactional(readOnly = true)
  public List<Activity> agenda(Viewer viewer, int atMost) {
    return lists.agenda(viewer, atMost);
  }

  /// What a person has still to do from an instant on, earliest first; before it the latest of what
  /// is late.
  ///
  /// @param mostLate at most so many that are late
  @Transactional(readOnly = true)
  public List<Activity> agenda(Viewer viewer, Instant from, int mostLate, int mostAhead) {
    var agenda = new ArrayList<>(lists.late(viewer, from, mostLate));
    agenda.addAll(lists.ahead(viewer, from, mostAhead));
    return agenda;
  }

  /// The short name of a verdict, as kept and as key of its words.
  static String name(Fit fit) {
    return switch (fit) {
      case Fit.Fits() -> "FITS";
      case Fit.NoPurpose() -> "NO_PURPOSE";
      case Fit.TooEarly _ -> "TOO_EARLY";
      case Fit.Behind _ -> "BEHIND";
    };
  }
}
