package buyerside.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links to single pages for people without an account: whoever has the link reads that page as its
/// maker would, and nothing else, until it expires or is revoked, or its maker leaves.
@Service
public class Shares {

  /// How long a link opens.
  public static final Duration LIFE = Duration.ofDays(30);

  /// A link as its maker sees it: never the secret.
  public record Listed(UUID id, String query, Instant expiresAt) {}

  /// @param maker through whose eyes the page is read
  /// @param query the page's parameters, as they were when the link was made
  public record Shared(Viewer maker, String query) {}

  private final ShareStore store;
  private final SeatStore seats;
  private final Clock clock;

  Shares(ShareStore store, SeatStore seats, Clock clock) {
    this.store = store;
    this.seats = seats;
    this.clock = clock;
  }

  /// @param page the page's short name, such as `truth`
  /// @return the link's secret, shown once
  @Transactional
  public Secret make(Viewer viewer, String page, String query) {
    var token = Secret.random();
    var now = clock.instant();
    store.add(viewer, page, query, token, now, now.plus(LIFE));
    return token;
  }

  /// The viewer's own links to a page that still open.
  @Transactional(readOnly = true)
  public List<Listed> own(Viewer viewer, String page) {
    return store.own(viewer, page, clock.instant());
  }

  @Transactional
  public void revoke(Viewer viewer, UUID share) {
    store.revoke(viewer, share, clock.instant());
  }

  /// What a link opens, if it still does.
  @Transactional(readOnly = true)
  public Optional<Shared> open(Secret token, String page) {
    return store
        .open(token, page, clock.instant())
        .flatMap(it ->
            seats.ofMember(it.workspace(), it.maker()).map(seat -> new Shared(seat, it.query())));
  }
}
