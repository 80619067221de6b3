package buyerside.app.exchange;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImports;
import buyerside.app.exchange.BatchReader.Batch;
import buyerside.app.exchange.ImportChangeStore.Creation;
import buyerside.app.exchange.ImportRun.State;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Row;
import buyerside.app.exchange.reading.TableFile;
import buyerside.app.exchange.reading.Unreadable;
import buyerside.app.process.Processes;
import buyerside.app.relations.Imported;
import buyerside.app.relations.Imported.Effect;
import buyerside.app.relations.RelationImports;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The background half of imports. Rows go in by batches, each in a transaction that also says how
/// far the run is, so that after a crash it goes on where it was.
@Component
class ImportWork {

  static final String TASK = "import";
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
  private static final int UNDONE_AT_ONCE = 1_000;

  /// SQLSTATE classes of broken connections, servers that stop, lack of resources, and conflicts.
  private static final Set<String> PASSING = Set.of("08", "57", "53", "40");

  private static final Duration RETRY = Duration.ofSeconds(3);

  private final ImportStore store;
  private final ImportChangeStore changes;
  private final ImportBatches batches;
  private final RelationImports relations;
  private final DealImports deals;
  private final ActivityRows activities;
  private final Processes processes;
  private final ImportViewers viewers;
  private final ObjectProvider<SchedulerClient> scheduler;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ImportWork(
      ImportStore store,
      ImportChangeStore changes,
      ImportBatches batches,
      RelationImports relations,
      DealImports deals,
      ActivityRows activities,
      Processes processes,
      ImportViewers viewers,
      ObjectProvider<SchedulerClient> scheduler,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.changes = changes;
    this.batches = batches;
    this.relations = relations;
    this.deals = deals;
    this.activities = activities;
    this.processes = processes;
    this.viewers = viewers;
    this.scheduler = scheduler;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Has a run worked on as soon as the transaction is over.
  void schedule(Viewer viewer, UUID run, State state) {
    var order = viewer.workspace() + " " + viewer.self() + " " + run;
    scheduler
        .getObject()
        .scheduleIfNotExists(
            Configured.TASK_KIND.instance(run + " " + state).data(order).build(), clock.instant());
  }

  void work(String order) {
    var parts = order.split(" ");
    var viewer = viewers.of(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    var run = UUID.fromString(parts[2]);
    try {
      bringIn(viewer, run);
      takeBack(viewer, run);
    } catch (IOException | Unreadable | ExecutionException | RuntimeException e) {
      if (passing(e)) {
        throw new IllegalStateException("the database went away; import " + run + " goes on", e);
      }
      LOG.error("import {}", run, e);
      transaction.executeWithoutResult(
          _ -> store.move(viewer, run, State.FAILED, null, clock.instant()));
    }
  }

  private void bringIn(Viewer viewer, UUID id) throws IOException, Unreadable, ExecutionException {
    var found = run(viewer, id);
    if (found.isEmpty() || found.get().state() != State.RUNNING) {
      return;
    }
    var run = found.get();
    try (var file = TableFile.open(run.file().path())) {
      var reader = new RowReader(Imports.layout(run), file.header(), sample(run), words(viewer));
      var done = run.counts().read();
      for (long skipped = 0; skipped < done && file.hasNext(); skipped++) {
        file.next();
      }
      var reading = new BatchReader(file, reader, run.kind());
      try (var ahead = new Ahead<>(reading::next)) {
        while (true) {
          var batch = ahead.next();
          if (batch.read() == 0) {
            transaction.executeWithoutResult(
                _ -> store.move(viewer, id, State.DONE, null, clock.instant()));
            return;
          }
          var from = done;
          if (!Boolean.TRUE.equals(transaction.execute(_ -> put(viewer, run, from, batch)))) {
            return;
          }
          done += batch.read();
        }
      }
    }
  }

  /// @param from how many rows were read before this batch
  /// @return whether the run goes on; not when it was cancelled, or another node has taken it over
  private boolean put(Viewer viewer, ImportRun run, long from, Batch batch) {
    var now = store.lock(viewer, run.id()).orElseThrow();
    if (now.state() != State.RUNNING || now.counts().read() != from) {
      return false;
    }
    store.takeTurn(viewer);
    var results = batches.put(viewer, run, batch.good(), clock.instant());
    store.addRefusals(viewer, run.id(), batch.refusals());
    store.count(viewer, run.id(), batch.read(), results, batch.refused());
    return true;
  }

  private void takeBack(Viewer viewer, UUID id) {
    var run = run(viewer, id);
    var end =
        switch (run.map(ImportRun::state).orElse(State.DONE)) {
          case CANCELLING -> State.CANCELLED;
          case UNDOING -> State.UNDONE;
          default -> null;
        };
    if (end == null) {
      return;
    }
    while (Boolean.TRUE.equals(transaction.execute(_ -> takeSomeBack(viewer, id)))) {
      continue;
    }
    transaction.executeWithoutResult(_ -> store.move(viewer, id, end, null, clock.instant()));
  }

  /// @return whether there was anything left
  private boolean takeSomeBack(Viewer viewer, UUID id) {
    var creation = changes.lastCreation(viewer, id);
    if (creation.isPresent()) {
      unmake(viewer, id, creation.get());
      return true;
    }
    var some = changes.someChanged(viewer, id, UNDONE_AT_ONCE);
    var at = clock.instant();
    some.forEach((kind, imported) -> {
      imported.forEach(it -> takeBack(viewer, kind, it, at));
      changes.remove(viewer, id, imported.stream().map(Imported::id).toList());
    });
    return !some.isEmpty();
  }

  private void unmake(Viewer viewer, UUID run, Creation creation) {
    var at = clock.instant();
    var kind = creation.kind();
    var later = changes.changedAmong(viewer, run, kind, creation.subjects());
    var untouched = creation.subjects().stream().filter(it -> !later.containsKey(it)).toList();
    var gone =
        new ArrayList<>(
            switch (kind) {
              case DEAL -> deals.takeNewBack(viewer, untouched, at);
              case ACTIVITY -> activities.takeBack(viewer, untouched, at);
              case COMPANY, PERSON -> relations.takeNewBack(viewer, kind.name(), untouched, at);
            });
    later.forEach((subject, version) -> {
      if (takeBack(viewer, kind, new Imported(subject, Effect.CREATED, null, version), at)) {
        gone.add(subject);
      }
    });
    changes.removeReferences(viewer, kind, gone);
    changes.remove(viewer, run, later.keySet());
    changes.removeCreation(viewer, run, creation.id());
  }

  private boolean takeBack(Viewer viewer, Kind kind, Imported imported, Instant at) {
    return kind == Kind.DEAL
        ? deals.takeBack(viewer, imported, at)
        : relations.takeBack(viewer, kind.name(), imported, at);
  }

  private ActivityWords words(Viewer viewer) {
    return transaction.execute(_ -> ActivityWords.of(processes.current(viewer)));
  }

  private Optional<ImportRun> run(Viewer viewer, UUID id) {
    var found = transaction.execute(_ -> store.find(viewer, id));
    return found == null ? Optional.empty() : found;
  }

  private static List<Row> sample(ImportRun run) throws IOException, Unreadable {
    var sample = new ArrayList<Row>();
    try (var file = TableFile.open(run.file().path())) {
      while (file.hasNext() && sample.size() < Imports.SAMPLE) {
        sample.add(file.next());
      }
    }
    return sample;
  }

  /// Whether a fault lies with the connection to the database and is likely to pass.
  private static boolean passing(Throwable fault) {
    for (var it = fault; it != null; it = it.getCause()) {
      if (it instanceof SQLTransientException
          || it instanceof TransactionException
          || it instanceof DataAccessResourceFailureException
          || it instanceof SQLException sql && PASSING.contains(stateClass(sql))) {
        return true;
      }
    }
    return false;
  }

  private static String stateClass(SQLException fault) {
    var state = fault.getSQLState();
    return state == null || state.length() < 2 ? "" : state.substring(0, 2);
  }

  /// Tells the scheduler what an import task does.
  @Configuration(proxyBeanMethods = false)
  static class Configured {

    static final TaskDescriptor<String> TASK_KIND = TaskDescriptor.of(TASK, String.class);

    @Bean
    OneTimeTask<String> importTask(ObjectProvider<ImportWork> work) {
      return Tasks.oneTime(TASK_KIND)
          .onFailure(new OnFailureRetryLater<>(RETRY))
          .execute((instance, _) -> work.getObject().work(instance.getData()));
    }
  }
}
