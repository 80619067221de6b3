package buyerside.app.forecast;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.forecast.ForecastRun.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The forecasts of a workspace: asking for one, and reading what the runs prepared.
@Service
public class Forecasts {

  /// In place of an owner: everybody together.
  public static final UUID ALL = OutlookStore.ALL;

  /// In place of the owner of deals that nobody owns.
  public static final UUID NOBODY = OutlookStore.NOBODY;

  private final RunStore runs;
  private final OutlookStore outlooks;
  private final ExpectationStore expectations;
  private final TargetStore targets;
  private final ForecastTasks tasks;
  private final Clock clock;

  Forecasts(
      RunStore runs,
      OutlookStore outlooks,
      ExpectationStore expectations,
      TargetStore targets,
      ForecastTasks tasks,
      Clock clock) {
    this.runs = runs;
    this.outlooks = outlooks;
    this.expectations = expectations;
    this.targets = targets;
    this.tasks = tasks;
    this.clock = clock;
  }

  /// Has a new one worked out in the background; one at a time in a workspace.
  ///
  /// @param asOf by what was known then; `null` for now
  /// @return the run, or the one that is busy already
  @Transactional
  public UUID ask(Viewer viewer, @Nullable Instant asOf) {
    viewer.require(Role.REP);
    var now = clock.instant();
    var then = asOf == null || asOf.isAfter(now) ? now : asOf;
    return runs.busy(viewer).map(ForecastRun::id).orElseGet(() -> begin(viewer, then, false));
  }

  private UUID begin(Viewer viewer, Instant asOf, boolean nightly) {
    var run = runs.add(viewer, asOf, nightly, clock.instant());
    run.ifPresent(it -> tasks.schedule(viewer.workspace(), it));
    return run.or(() -> runs.busy(viewer).map(ForecastRun::id)).orElseThrow();
  }

  /// Begins the night's run where there is none since, and anything to forecast.
  ///
  /// @param since the beginning of the night
  @Transactional
  void atNight(Viewer viewer, Instant since) {
    if (!runs.askedSince(viewer, since)
        && runs.busy(viewer).isEmpty()
        && runs.anyOpportunity(viewer)) {
      begin(viewer, clock.instant(), true);
    }
  }

  @Transactional
  public void cancel(Viewer viewer, UUID run) {
    viewer.require(Role.REP);
    if (runs.lock(viewer, run).filter(State::busy).isPresent()) {
      runs.move(viewer, run, State.CANCELLING, clock.instant());
    }
  }

  @Transactional(readOnly = true)
  public Optional<ForecastRun> find(Viewer viewer, UUID run) {
    return runs.find(viewer, run);
  }

  /// The one that is being worked out.
  @Transactional(readOnly = true)
  public Optional<ForecastRun> busy(Viewer viewer) {
    return runs.busy(viewer);
  }

  /// The latest, by what was known at an instant or before; `null` for now.
  @Transactional(readOnly = true)
  public Optional<ForecastRun> latest(Viewer viewer, @Nullable Instant at) {
    return runs.latest(viewer, at);
  }

  /// Whose figures a viewer may see who asks for somebody's: one who does not see everybody's deals
  /// gets those of a member whose they see, else their own.
  public static UUID owner(Viewer viewer, @Nullable UUID asked) {
    var sees = viewer.place().sees();
    if (sees == null) {
      return asked == null ? OutlookStore.ALL : asked;
    }
    return asked != null && sees.contains(asked) ? asked : viewer.self();
  }

  /// Whether somebody sees everybody's deals.
  public static boolean seesAll(Viewer viewer) {
    return !Visibility.limited(viewer);
  }

  /// What a period brings.
  ///
  /// @param owner as [#owner] says
  @Transactional
  public Outlook outlook(Viewer viewer, ForecastRun run, UUID owner, ForecastPeriod period) {
    return outlooks
        .find(viewer, run.id(), owner, period)
        .orElseGet(() -> prepare(viewer, run, owner, period));
  }

  /// Periods that no run prepares are worked out when they are first asked for, and kept.
  private Outlook prepare(Viewer viewer, ForecastRun run, UUID owner, ForecastPeriod period) {
    var today = LocalDate.ofInstant(run.asOf(), viewer.place().zone());
    var calendar = Calendar.of(today, period);
    var trial = run.trial();
    var won = outlooks.won(viewer, period.from(), period.to(), run.asOf());
    var adding =
        new Adding(
            calendar,
            List.of(period),
            won,
            targets.exchange(viewer),
            trial == null ? 0 : trial.shared());
    expectations
        .all(viewer, run.id(), owner)
        .forEach(
            it -> adding.add(it.place(), it.amount(), calendar.between(it.chance().wonByMonth())));
    var kept = adding.outlooks().stream().filter(it -> keeps(it.owner(), owner)).toList();
    outlooks.add(viewer, run.id(), kept);
    return kept.stream()
        .filter(it -> it.owner().equals(owner))
        .map(OutlookStore.Kept::outlook)
        .findFirst()
        .orElse(Outlook.NOTHING);
  }

  private static boolean keeps(UUID kept, UUID asked) {
    return asked.equals(OutlookStore.ALL) || kept.equals(asked);
  }

  /// What it brings by owner, of those whose deals the viewer sees.
  @Transactional(readOnly = true)
  public Map<UUID, Outlook> byOwner(Viewer viewer, ForecastRun run, ForecastPeriod period) {
    var all = outlooks.byOwner(viewer, run.id(), period);
    var sees = viewer.place().sees();
    if (sees == null) {
      return all;
    }
    var seen = new HashMap<>(all);
    seen.keySet().retainAll(sees);
    return seen;
  }

  /// What is expected of a deal that the viewer may see.
  @Transactional(readOnly = true)
  public Optional<Expectation> expectation(Viewer viewer, ForecastRun run, UUID deal) {
    return expectations.find(viewer, run.id(), deal);
  }

  /// How probable it was that a deal is won, a week or more before a run.
  ///
  /// @param won at all, from 0 to 1
  public record Before(Instant at, double won) {}

  @Transactional(readOnly = true)
  public Optional<Before> before(Viewer viewer, ForecastRun run, UUID deal) {
    return expectations.past(viewer, deal, run.asOf().minus(Duration.ofDays(7)));
  }

  @Transactional(readOnly = true)
  public Map<UUID, Expectation> expectations(
      Viewer viewer, ForecastRun run, Collection<UUID> deals) {
    return expectations.find(viewer, run.id(), deals);
  }

  /// Deals of a run, the largest first.
  @Transactional(readOnly = true)
  public List<Expectation> deals(Viewer viewer, ForecastRun run, ExpectedDeals asked, int size) {
    return expectations.page(viewer, run.id(), asked, size);
  }

  /// The probability that a deal is won within a period, by a run.
  public static double within(
      Viewer viewer, ForecastRun run, Expectation expectation, ForecastPeriod period) {
    var today = LocalDate.ofInstant(run.asOf(), viewer.place().zone());
    return within(today, expectation.chance().wonByMonth(), period);
  }

  static double within(LocalDate today, List<Float> wonByMonth, ForecastPeriod period) {
    var calendar = Calendar.of(today, period);
    float[] won = calendar.between(wonByMonth);
    double until = calendar.marks().getLast().isAfter(today) ? won[won.length - 1] : 0;
    double before = period.from().minusDays(1).isAfter(today) ? won[1] : 0;
    return Math.max(0, until - before);
  }

  /// Runs that are done, the latest first.
  @Transactional(readOnly = true)
  public List<ForecastRun> done(Viewer viewer, int atMost) {
    return runs.done(viewer, atMost);
  }
}
