package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities.Checking.Checked;
import buyerside.app.activities.Activities.Checking.Refused;
import buyerside.app.activities.Planning.Doubted;
import buyerside.app.activities.Planning.Planned;
import buyerside.app.activities.Planning.Rejected;
import buyerside.app.deals.Deals;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.fit.Fit;
import buyerside.method.fit.FitCheck;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Activities, each checked against where the buyer is before it is kept.
@Service
public class Activities {

  static final String PLANNED = "activity.planned";
  static final String COMPLETED = "activity.completed";
  static final String REOPENED = "activity.reopened";

  private final ActivityStore store;
  private final Deals deals;
  private final Journal journal;
  private final Clock clock;

  Activities(ActivityStore store, Deals deals, Journal journal, Clock clock) {
    this.store = store;
    this.deals = deals;
    this.journal = journal;
    this.clock = clock;
  }

  /// What asking the fit check leads to.
  public sealed interface Checking {
    record Checked(Fit fit) implements Checking {}

    record Refused(List<Reason> reasons) implements Checking {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// Whether an activity would fit; nothing is kept.
  @Transactional(readOnly = true)
  public Checking check(Viewer viewer, PlanActivity command) {
    var now = clock.instant();
    var problems = command.problems(now);
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    var deal = deals.find(viewer, command.deal());
    if (deal.isEmpty()) {
      return new Refused(List.of(Reason.of("deal", "unknown")));
    }
    var standing = deals.standing(viewer, deal.get(), now);
    var named = command.purpose();
    if (named != null && !CriterionId.isUsable(named)) {
      return new Refused(List.of(Reason.of("purpose", "criterion.unknown", named)));
    }
    var purpose = named == null ? null : new CriterionId(named);
    if (purpose != null && standing.process().criterion(purpose).isEmpty()) {
      return new Refused(List.of(Reason.of("purpose", "criterion.unknown", purpose.value())));
    }
    return new Checked(FitCheck.check(command.kind(), purpose, standing));
  }

  /// Plans or logs an activity. One that does not fit is kept only with a reason, which stays with
  /// it.
  @Transactional
  public Planning plan(Viewer viewer, PlanActivity command) {
    return switch (check(viewer, command)) {
      case Refused(var reasons) -> new Rejected(reasons);
      case Checked(var fit) when !(fit instanceof Fit.Fits) && command.anyway().isBlank() ->
          new Doubted(fit);
      case Checked(var fit) -> keep(viewer, command, fit);
    };
  }

  private Planned keep(Viewer viewer, PlanActivity command, Fit fit) {
    var now = clock.instant();
    var id = Ids.next();
    store.add(viewer, id, command, name(fit), now);
    var details =
        Map.<String, Object>of(
            "activity", id.toString(), "kind", command.kind().name(), "fit", name(fit));
    var change = new Change(PLANNED, "DEAL", command.deal(), details);
    return new Planned(id, fit, journal.append(viewer, now, List.of(change)));
  }

  /// A deal's activities, latest first.
  @Transactional(readOnly = true)
  public List<Activity> of(Viewer viewer, UUID deal, int atMost) {
    return store.of(viewer, deal, atMost);
  }

  /// A page of a deal's activities as they were known, latest first.
  ///
  /// @param after the last activity of the page before; `null` for the first page
  /// @param asOf what was recorded or done later is left out
  @Transactional(readOnly = true)
  public List<Activity> page(
      Viewer viewer, UUID deal, @Nullable UUID after, Instant asOf, int size) {
    return store.page(viewer, deal, after, asOf, size);
  }

  /// What a person has still to do, earliest first.
  @Transactional(readOnly = true)
  public List<Activity> agenda(Viewer viewer, int atMost) {
    return store.agenda(viewer, atMost);
  }

  /// What a person has still to do from an instant on, earliest first; before it the latest of what
  /// is late.
  ///
  /// @param mostLate at most so many that are late
  @Transactional(readOnly = true)
  public List<Activity> agenda(Viewer viewer, Instant from, int mostLate, int mostAhead) {
    var agenda = new ArrayList<>(store.late(viewer, from, mostLate));
    agenda.addAll(store.ahead(viewer, from, mostAhead));
    return agenda;
  }

  /// Marks one's own planned activity as done.
  ///
  /// @return by what it can be taken back; empty if one has no such activity planned
  @Transactional
  public Optional<UUID> complete(Viewer viewer, UUID activity) {
    var at = clock.instant();
    if (!store.setDone(viewer, activity, true, at)) {
      return Optional.empty();
    }
    var change = change(COMPLETED, store.dealOf(viewer, activity), activity);
    return Optional.of(journal.append(viewer, at, List.of(change)));
  }

  static Change change(String kind, Optional<UUID> deal, UUID activity) {
    return new Change(
        kind,
        deal.isPresent() ? "DEAL" : "ACTIVITY",
        deal.orElse(activity),
        Map.of("activity", activity.toString()));
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
