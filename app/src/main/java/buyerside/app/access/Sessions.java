package buyerside.app.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Browsers that are signed in.
@Service
public class Sessions {

  /// How long a browser stays signed in.
  public static final Duration LIFE = Duration.ofDays(14);

  private final SessionStore store;
  private final SeatStore seats;
  private final Clock clock;

  Sessions(SessionStore store, SeatStore seats, Clock clock) {
    this.store = store;
    this.seats = seats;
    this.clock = clock;
  }

  /// Opens a session in a seat and hands out its secret, for the cookie.
  @Transactional
  public Secret open(UUID account, UUID workspace, UUID member) {
    var secret = Secret.random();
    store.add(secret, account, workspace, member, clock.instant(), clock.instant().plus(LIFE));
    return secret;
  }

  /// Who a session's secret stands for, if it is still open. Asked with every page and one
  /// statement only, so it needs no transaction around it.
  public Optional<Viewer> viewer(Secret secret) {
    return seats.ofSession(secret, clock.instant());
  }

  @Transactional
  public void close(Secret secret) {
    store.remove(secret);
  }
}
