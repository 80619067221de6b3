package buyerside.app.library.share;

import buyerside.app.access.Accounts;
import buyerside.app.access.Secret;
import buyerside.app.library.Library;
import buyerside.app.library.Piece.Status;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets readers in. A link is found by the hash of its secret, which cannot be guessed bit by bit;
/// what is unknown, expired, revoked or no longer published is answered alike.
@Service
public class ReadingDoor {

  private final ReadingLinkStore store;
  private final Accounts accounts;
  private final Library library;
  private final Clock clock;

  ReadingDoor(ReadingLinkStore store, Accounts accounts, Library library, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.library = library;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<ReadingGuest> knock(Secret secret) {
    return store
        .find(secret)
        .filter(it -> MessageDigest.isEqual(it.hash(), secret.hash()))
        .filter(it -> it.link().life().opens(clock.instant()))
        .flatMap(it -> {
          var system = accounts.system(it.workspace());
          return library
              .find(system, it.link().piece())
              .filter(piece -> piece.status() == Status.PUBLISHED)
              .map(piece -> new ReadingGuest(system, it.link(), piece));
        });
  }
}
