package buyerside.app.library.publish;

import buyerside.app.access.Accounts;
import buyerside.app.access.Viewer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts how often public pieces are read. Counts are kept in memory for half a minute and then
/// written together, so that a page that is read thousands of times a second costs the database
/// nothing; what a node that is killed has counted since is lost.
@Service
public class PublicReads {

  private static final Logger LOG = LoggerFactory.getLogger(PublicReads.class);
  private static final Duration TOGETHER = Duration.ofSeconds(30);

  private final PublicationStore store;
  private final Accounts accounts;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ConcurrentHashMap<Counted, Long> counts = new ConcurrentHashMap<>();
  private final AtomicLong written;

  PublicReads(
      PublicationStore store, Accounts accounts, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.transaction = transaction;
    this.clock = clock;
    this.written = new AtomicLong(clock.millis());
  }

  private record Counted(UUID workspace, UUID piece) {}

  /// Counts one reading by a person.
  public void count(UUID workspace, UUID piece) {
    counts.merge(new Counted(workspace, piece), 1L, Long::sum);
    var last = written.get();
    var now = clock.millis();
    if (now - last > TOGETHER.toMillis() && written.compareAndSet(last, now)) {
      Thread.ofVirtual().name("public-reads").start(this::write);
    }
  }

  /// Writes what was counted since the last time; when it returns, all of that is written.
  @PreDestroy
  public synchronized void write() {
    for (var counted : counts.keySet()) {
      var reads = counts.remove(counted);
      if (reads != null) {
        write(counted, reads);
      }
    }
  }

  private void write(Counted counted, long reads) {
    try {
      transaction.executeWithoutResult(_ -> {
        Viewer system = accounts.system(counted.workspace());
        var on = LocalDate.ofInstant(clock.instant(), system.place().zone());
        store.addReads(system, counted.piece(), on, reads);
      });
    } catch (RuntimeException e) {
      // Only a count: the pages go on.
      LOG.warn("{} readings of a public piece were not counted", reads, e);
    }
  }
}
