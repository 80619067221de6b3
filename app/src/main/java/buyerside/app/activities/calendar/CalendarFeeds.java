package buyerside.app.activities.calendar;

import buyerside.app.access.Members;
import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.shell.Missing;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Each member's address for calendar programs. Whoever has the address reads that member's
/// calendar and nothing else, until it is renewed or revoked, or the member leaves.
@Service
public class CalendarFeeds {

  private final CalendarFeedStore store;
  private final Members members;
  private final Clock clock;

  CalendarFeeds(CalendarFeedStore store, Members members, Clock clock) {
    this.store = store;
    this.members = members;
    this.clock = clock;
  }

  /// When the viewer's own address was made; empty if there is none.
  @Transactional(readOnly = true)
  public Optional<Instant> made(Viewer viewer) {
    return store.made(viewer);
  }

  /// Makes an address, in place of the one there was.
  ///
  /// @return its secret, shown once
  @Transactional
  public Secret renew(Viewer viewer) {
    var secret = Secret.random();
    store.put(viewer, secret, clock.instant());
    return secret;
  }

  @Transactional
  public void revoke(Viewer viewer) {
    store.remove(viewer);
  }

  /// Whose calendar an address opens, if it still does.
  public Optional<Viewer> open(Secret secret) {
    try {
      return store.find(secret).map(it -> members.seat(it.workspace(), it.member()));
    } catch (Missing left) {
      return Optional.empty();
    }
  }
}
