package buyerside.app.exchange;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImports;
import buyerside.app.exchange.ImportRun.State;
import buyerside.app.exchange.RowReader.Understood;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Row;
import buyerside.app.exchange.reading.TableFile;
import buyerside.app.exchange.reading.Unreadable;
import buyerside.app.relations.Imported;
import buyerside.app.relations.RelationImports;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The background half of imports. Rows go in by batches, each in a transaction that also says how
/// far the run is, so that after a crash it goes on where it was.
@Component
class ImportWork {

  static final String TASK = "import";
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
  private static final int BATCH = 1_000;

  private final ImportStore store;
  private final ImportBatches batches;
  private final RelationImports relations;
  private final DealImports deals;
  private final ImportViewers viewers;
  private final ObjectProvider<SchedulerClient> scheduler;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ImportWork(
      ImportStore store,
      ImportBatches batches,
      RelationImports relations,
      DealImports deals,
      ImportViewers viewers,
      ObjectProvider<SchedulerClient> scheduler,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.batches = batches;
    this.relations = relations;
    this.deals = deals;
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
    } catch (IOException | Unreadable | RuntimeException e) {
      LOG.error("import {}", run, e);
      transaction.executeWithoutResult(
          _ -> store.move(viewer, run, State.FAILED, null, clock.instant()));
    }
  }

  private void bringIn(Viewer viewer, UUID id) throws IOException, Unreadable {
    var found = run(viewer, id);
    if (found.isEmpty() || found.get().state() != State.RUNNING) {
      return;
    }
    var run = found.get();
    try (var file = TableFile.open(run.file().path())) {
      var reader = new RowReader(Imports.layout(run), file.header(), sample(run));
      for (long skipped = 0; skipped < run.counts().read() && file.hasNext(); skipped++) {
        file.next();
      }
      var going = true;
      while (going && file.hasNext()) {
        var rows = batch(file);
        going = Boolean.TRUE.equals(transaction.execute(_ -> put(viewer, run, reader, rows)));
      }
      if (going) {
        transaction.executeWithoutResult(
            _ -> store.move(viewer, id, State.DONE, null, clock.instant()));
      }
    }
  }

  /// @return whether the run goes on
  private boolean put(Viewer viewer, ImportRun run, RowReader reader, List<Row> rows) {
    var now = store.lock(viewer, run.id()).orElseThrow();
    if (now.state() != State.RUNNING) {
      return false;
    }
    var good = new ArrayList<Understood>();
    var refusals = new ArrayList<Refusal>();
    var refused = 0L;
    for (var row : rows) {
      var reading = reader.read(row);
      var understood = reading.understood();
      if (understood == null) {
        refusals.addAll(reading.refusals());
        refused++;
      } else {
        good.add(understood);
      }
    }
    var results = batches.put(viewer, run, good, clock.instant());
    store.addRefusals(viewer, run.id(), refusals);
    store.count(viewer, run.id(), rows.size(), results, refused);
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
    var changes = store.someChanges(viewer, id, BATCH);
    var at = clock.instant();
    changes.forEach((kind, imported) -> {
      imported.forEach(it -> {
        if (kind == Kind.DEAL) {
          deals.takeBack(viewer, it, at);
        } else {
          relations.takeBack(viewer, kind.name(), it, at);
        }
      });
      var ids = imported.stream().map(Imported::id).toList();
      store.removeReferences(
          viewer,
          kind,
          imported.stream().filter(it -> it.before() == null).map(Imported::id).toList());
      store.removeChanges(viewer, id, ids);
    });
    return !changes.isEmpty();
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

  private static List<Row> batch(TableFile file) throws Unreadable {
    var rows = new ArrayList<Row>(BATCH);
    while (file.hasNext() && rows.size() < BATCH) {
      rows.add(file.next());
    }
    return rows;
  }

  /// Tells the scheduler what an import task does.
  @Configuration(proxyBeanMethods = false)
  static class Configured {

    static final TaskDescriptor<String> TASK_KIND = TaskDescriptor.of(TASK, String.class);

    @Bean
    OneTimeTask<String> importTask(ObjectProvider<ImportWork> work) {
      return Tasks.oneTime(TASK_KIND)
          .execute((instance, _) -> work.getObject().work(instance.getData()));
    }
  }
}
