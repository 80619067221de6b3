package buyerside.app.forecast;

import buyerside.app.access.Accounts;
import buyerside.app.access.Viewer;
import buyerside.app.forecast.ForecastRun.State;
import buyerside.app.forecast.ForecastRun.Step;
import buyerside.app.forecast.Judging.Judged;
import buyerside.app.forecast.Judging.ProcessStage;
import buyerside.app.process.Processes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The background half of forecasts: reads what was recorded, tries the models on past days, fits
/// the one that is used, judges every open deal and adds the opportunities up. Deals are kept by
/// batches, so that after a crash it goes on where it was.
@Component
class ForecastWork {

  private static final Logger LOG = LoggerFactory.getLogger(ForecastWork.class);
  private static final int BATCH = 2_000;

  /// For so long what was expected of each deal is kept; the first run of a month for good.
  private static final Duration KEPT = Duration.ofDays(35);

  private final RunStore runs;
  private final HistoryStore histories;
  private final ExpectationStore expectations;
  private final OutlookStore outlooks;
  private final TargetStore targets;
  private final Accounts accounts;
  private final Processes processes;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ForecastWork(
      RunStore runs,
      HistoryStore histories,
      ExpectationStore expectations,
      OutlookStore outlooks,
      TargetStore targets,
      Accounts accounts,
      Processes processes,
      TransactionTemplate transaction,
      Clock clock) {
    this.runs = runs;
    this.histories = histories;
    this.expectations = expectations;
    this.outlooks = outlooks;
    this.targets = targets;
    this.accounts = accounts;
    this.processes = processes;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Somebody asked for the run to end.
  private static final class Cancelled extends RuntimeException {}

  void work(UUID workspace, UUID id) {
    var viewer = accounts.system(workspace);
    if (!begin(viewer, id)) {
      return;
    }
    try {
      run(viewer, id);
      end(viewer, id, State.DONE);
    } catch (Cancelled e) {
      transaction.executeWithoutResult(_ -> runs.clear(viewer, id));
      end(viewer, id, State.CANCELLED);
    } catch (TransientDataAccessException
        | DataAccessResourceFailureException
        | TransactionException e) {
      throw e; // the scheduler comes again, and it goes on where it was
    } catch (RuntimeException e) {
      LOG.error("forecast {}", id, e);
      end(viewer, id, State.FAILED);
    }
  }

  /// @return whether there is anything to do
  private boolean begin(Viewer viewer, UUID id) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> {
          var state = runs.lock(viewer, id).orElse(State.CANCELLED);
          if (state == State.CANCELLING) {
            runs.clear(viewer, id);
            runs.move(viewer, id, State.CANCELLED, clock.instant());
          }
          if (state == State.QUEUED) {
            runs.move(viewer, id, State.RUNNING, clock.instant());
          }
          return state == State.QUEUED || state == State.RUNNING;
        }));
  }

  private void end(Viewer viewer, UUID id, State state) {
    transaction.executeWithoutResult(_ -> {
      var before = runs.lock(viewer, id).orElse(State.FAILED);
      if (before.busy()) {
        runs.move(viewer, id, state, clock.instant());
      }
    });
  }

  private void run(Viewer viewer, UUID id) {
    var run = inside(() -> runs.find(viewer, id)).orElseThrow();
    var today = LocalDate.ofInstant(run.asOf(), viewer.place().zone());
    var states = new States();
    var places = new ArrayList<ProcessStage>();
    var exchange = inside(() -> Optional.of(targets.exchange(viewer))).orElseThrow();
    step(viewer, id, Step.READING, 0, 0, null);
    var history =
        inside(() -> Optional.of(read(viewer, run, states, places, exchange))).orElseThrow();
    var trial = trial(viewer, run, history, states);
    step(viewer, id, Step.FITTING, 0, 0, run.progress().through());
    var pace = pace(history, states, trial);
    var judging =
        new Judging(
            history, pace, FlatPace.of(history, states, history.asOf()), places, exchange, today);
    judge(viewer, run, judging, trial);
  }

  private History read(
      Viewer viewer, ForecastRun run, States states, List<ProcessStage> places, Exchange exchange) {
    var followed = new HashMap<UUID, UUID>();
    for (var it : histories.followed(viewer)) {
      var process = processes.version(viewer, it.version()).process();
      int before = states.size();
      states.add(it.process(), process.stages().size(), process.indexOf(process.gate()));
      for (int stage = 0; stage < states.size() - before; stage++) {
        places.add(new ProcessStage(it.process(), stage));
      }
      followed.put(it.version(), it.process());
    }
    return histories.read(viewer, run.asOf(), followed, states, exchange);
  }

  private Trial trial(Viewer viewer, ForecastRun run, History history, States states) {
    var done = run.trial();
    if (done != null) {
      return done;
    }
    step(viewer, run.id(), Step.TRYING, 0, Trials.MOST_ORIGINS, null);
    var trial =
        new Trials(history, states)
            .run(it -> step(viewer, run.id(), Step.TRYING, it, Trials.MOST_ORIGINS, null));
    transaction.executeWithoutResult(_ -> runs.tried(viewer, run.id(), trial));
    return trial;
  }

  private static Pace pace(History history, States states, Trial trial) {
    var stages = StagePace.of(history, states, history.asOf());
    return switch (trial.model()) {
      case FLAT -> FlatPace.of(history, states, history.asOf());
      case STAGES -> stages;
      case EVIDENCE ->
          EvidencePace.of(history, stages, history.asOf()).<Pace>map(it -> it).orElse(stages);
    };
  }

  private void judge(Viewer viewer, ForecastRun run, Judging judging, Trial trial) {
    var calendar = Calendar.of(judging.today());
    var looks = judging.history().at(judging.history().asOf());
    var periods = calendar.periods();
    var won =
        inside(() ->
                Optional.of(
                    outlooks.won(
                        viewer,
                        ForecastPeriod.quarter(judging.today()).from(),
                        judging.today(),
                        run.asOf())))
            .orElseThrow();
    var adding = new Adding(calendar, periods, won, judging.exchange(), trial.shared());
    var unrated = new HashMap<String, Long>();
    var through = run.progress().through();
    boolean kept = through != null;
    for (int from = 0; from < looks.size(); from += BATCH) {
      var batch = looks.subList(from, Math.min(looks.size(), from + BATCH));
      var last = judging.history().id(batch.getLast().deal());
      long done = from + batch.size();
      var judged = batch(viewer, judging, batch, calendar);
      judged.forEach(it -> add(it, adding, judging.exchange(), unrated));
      if (!kept) {
        keep(viewer, run.id(), judged, done, looks.size(), last);
      }
      kept = kept && !last.equals(through);
    }
    step(viewer, run.id(), Step.ADDING, looks.size(), looks.size(), last(judging, looks));
    var all = adding.outlooks();
    transaction.executeWithoutResult(_ -> {
      outlooks.add(viewer, run.id(), all);
      runs.added(viewer, run.id(), looks.size(), unrated);
      runs.forgetDeals(viewer, runs.forgettable(viewer, run.asOf().minus(KEPT)));
    });
  }

  private static @Nullable UUID last(Judging judging, List<Look> looks) {
    return looks.isEmpty() ? null : judging.history().id(looks.getLast().deal());
  }

  private List<Judged> batch(Viewer viewer, Judging judging, List<Look> batch, Calendar calendar) {
    var ids = batch.stream().map(it -> judging.history().id(it.deal())).toList();
    var now = inside(() -> Optional.of(histories.now(viewer, ids))).orElse(Map.of());
    return judging.judge(batch, now, calendar);
  }

  private static void add(
      Judged judged, Adding adding, Exchange exchange, Map<String, Long> unrated) {
    var expectation = judged.expectation();
    var amount = expectation.amount();
    if (expectation.place().opportunity()
        && exchange.worth(amount.currency(), amount.likely()).isEmpty()) {
      unrated.merge(amount.currency(), amount.likely(), Long::sum);
    }
    adding.add(expectation.place(), amount, judged.won());
  }

  private void keep(
      Viewer viewer, UUID run, List<Judged> judged, long done, long total, UUID last) {
    transaction.executeWithoutResult(_ -> {
      check(viewer, run);
      expectations.add(viewer, run, judged.stream().map(Judged::expectation).toList());
      runs.progress(viewer, run, Step.JUDGING, done, total, last);
    });
  }

  private void step(
      Viewer viewer, UUID run, Step step, long done, long total, @Nullable UUID through) {
    transaction.executeWithoutResult(_ -> {
      check(viewer, run);
      runs.progress(viewer, run, step, done, total, through);
    });
  }

  private void check(Viewer viewer, UUID run) {
    if (runs.lock(viewer, run).orElse(State.CANCELLING) == State.CANCELLING) {
      throw new Cancelled();
    }
  }

  private <T> Optional<T> inside(java.util.function.Supplier<Optional<T>> work) {
    var found = transaction.execute(_ -> work.get());
    return found == null ? Optional.empty() : found;
  }
}
