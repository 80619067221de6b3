package buyerside.app.journal.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Gathers what this node has changed for a moment, and then tells all nodes at once. It is told
/// after the change is kept and never within it: to notify in a transaction makes every other one
/// wait for its end.
@Component
public class LiveNews {

  private static final Logger LOG = LoggerFactory.getLogger(LiveNews.class);
  private static final Duration MOMENT = Duration.ofMillis(150);

  private final LiveStore store;
  private Map<UUID, Set<UUID>> waiting = new HashMap<>();
  private @Nullable Thread telling;

  LiveNews(LiveStore store) {
    this.store = store;
  }

  /// Tells that these have changed, once the running transaction is kept.
  public void changed(UUID workspace, Collection<UUID> subjects) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            add(workspace, subjects);
          }
        });
  }

  private synchronized void add(UUID workspace, Collection<UUID> subjects) {
    var named = waiting.computeIfAbsent(workspace, it -> new HashSet<>());
    if (named.size() <= LiveMessage.MOST) {
      named.addAll(subjects);
    }
    if (telling == null) {
      telling = Thread.ofVirtual().name("live-news").start(this::tell);
    }
    notifyAll();
  }

  private void tell() {
    try {
      while (true) {
        for (var one : next().entrySet()) {
          tell(new LiveMessage(one.getKey(), one.getValue()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(LiveMessage message) {
    try {
      store.tell(message.toString());
    } catch (RuntimeException e) {
      LOG.info("A change was not told to open pages: {}", e.getMessage());
    }
  }

  private Map<UUID, Set<UUID>> next() throws InterruptedException {
    synchronized (this) {
      while (waiting.isEmpty()) {
        wait();
      }
    }
    Thread.sleep(MOMENT);
    synchronized (this) {
      var gathered = waiting;
      waiting = new HashMap<>();
      return gathered;
    }
  }

  @PreDestroy
  synchronized void close() {
    if (telling != null) {
      telling.interrupt();
    }
  }
}
