package buyerside.app.journal.live;

import buyerside.app.access.Viewer;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Wakes the open pages of this node when any node has changed what they show. What it says is a
/// hint: the page then reads again what it may see, so nothing is told here that a reader might not
/// know, and a hint lost with its node costs a page no more than its next look.
@Service
public class LiveFeed {

  private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
  private static final Duration BEAT = Duration.ofSeconds(20);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

  /// A page may have been drawn while a change was on its way.
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(3);

  private final LiveStore store;
  private final int most;
  private final int mostOfOne;
  private final Map<Place, Deque<OpenPage>> open = new HashMap<>();
  private int count;
  private @Nullable Thread hearing;
  private volatile @Nullable Connection connection;
  private volatile boolean closed;

  /// A member in a workspace.
  private record Place(UUID workspace, @Nullable UUID member) {}

  /// A page that wants to be woken.
  public interface OpenPage {

    /// The record it shows; `null` if it shows many.
    @Nullable UUID about();

    void wake();

    /// Finds out whether anybody is still there.
    void beat();

    void close();
  }

  LiveFeed(LiveStore store, LiveLimits limits) {
    this.store = store;
    this.most = limits.pages();
    this.mostOfOne = limits.pagesOfOne();
  }

  /// Lets a page be woken from now on; the same member's oldest page gives way when there are too
  /// many.
  ///
  /// @return false if this node has no room for another page
  public boolean join(Viewer viewer, OpenPage page) {
    OpenPage oldest = null;
    synchronized (this) {
      var own =
          open.computeIfAbsent(
              new Place(viewer.workspace(), viewer.member()), it -> new ArrayDeque<>());
      if (own.size() >= mostOfOne) {
        oldest = own.removeFirst();
        count--;
      } else if (count >= most || closed) {
        return false;
      }
      own.addLast(page);
      count++;
      if (hearing == null) {
        hearing = Thread.ofVirtual().name("live").start(this::hear);
      }
    }
    if (oldest != null) {
      oldest.close();
    }
    return true;
  }

  public synchronized void leave(Viewer viewer, OpenPage page) {
    var place = new Place(viewer.workspace(), viewer.member());
    var own = open.get(place);
    if (own != null && own.remove(page)) {
      count--;
      if (own.isEmpty()) {
        open.remove(place);
      }
    }
  }

  /// How many pages of this node are open.
  public synchronized int pages() {
    return count;
  }

  /// Whether somebody else has changed something since a page was drawn.
  @Transactional(readOnly = true)
  public boolean missed(Viewer viewer, @Nullable UUID about, Instant drawn) {
    return store.changedByOthers(viewer, about, drawn.minus(ON_ITS_WAY));
  }

  private void hear() {
    while (!closed) {
      try (var own = store.hear()) {
        connection = own;
        // What happened before this was told to nobody here.
        pages(null).forEach(OpenPage::wake);
        var postgres = own.unwrap(PGConnection.class);
        var beaten = System.nanoTime();
        while (!closed) {
          var heard = postgres.getNotifications((int) BEAT.toMillis());
          for (var one : heard == null ? new PGNotification[0] : heard) {
            wake(LiveMessage.parse(one.getParameter()));
          }
          // Those of a quiet workspace are looked after even while others are busy.
          if (System.nanoTime() - beaten >= BEAT.toNanos()) {
            pages(null).forEach(OpenPage::beat);
            beaten = System.nanoTime();
          }
        }
      } catch (SQLException | RuntimeException e) {
        rest(e);
      }
    }
  }

  private void rest(Exception lost) {
    if (closed) {
      return;
    }
    LOG.info("Live changes are not heard for a moment: {}", lost.getMessage());
    try {
      Thread.sleep(BEFORE_NEXT_TRY);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  private void wake(LiveMessage message) {
    for (var page : pages(message.workspace())) {
      if (message.concerns(page.about())) {
        page.wake();
      }
    }
  }

  private synchronized List<OpenPage> pages(@Nullable UUID workspace) {
    return open.entrySet().stream()
        .filter(it -> workspace == null || it.getKey().workspace().equals(workspace))
        .flatMap(it -> it.getValue().stream())
        .toList();
  }

  @PreDestroy
  void close() throws SQLException {
    closed = true;
    pages(null).forEach(OpenPage::close);
    var own = connection;
    if (own != null) {
      own.abort(Runnable::run);
    }
    synchronized (this) {
      if (hearing != null) {
        hearing.interrupt();
      }
    }
  }
}
