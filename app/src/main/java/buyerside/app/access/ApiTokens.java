package buyerside.app.access;

import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys for programs; each acts as the member who made it.
@Service
public class ApiTokens {

  /// A key as its owner sees it: never the secret.
  public record Listed(UUID id, String name, Instant createdAt) {}

  /// What making a key leads to.
  public sealed interface Making {
    /// @param token shown once
    record Made(Secret token) implements Making {}

    record Refused(List<Reason> reasons) implements Making {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  private final SeatStore seats;
  private final ApiTokenStore store;
  private final Clock clock;

  ApiTokens(SeatStore seats, ApiTokenStore store, Clock clock) {
    this.seats = seats;
    this.store = store;
    this.clock = clock;
  }

  /// Who a token stands for, unless it was revoked.
  public Optional<Viewer> viewer(Secret token) {
    return seats.ofToken(token);
  }

  /// The viewer's own keys.
  @Transactional(readOnly = true)
  public List<Listed> own(Viewer viewer) {
    return store.of(viewer);
  }

  @Transactional
  public Making make(Viewer viewer, String name) {
    var problems = SetUp.nameProblems("keyName", name);
    if (!problems.isEmpty()) {
      return new Making.Refused(problems);
    }
    var token = Secret.random();
    store.add(viewer, name.strip(), token, clock.instant());
    return new Making.Made(token);
  }

  @Transactional
  public void revoke(Viewer viewer, UUID token) {
    store.revoke(viewer, token, clock.instant());
  }
}
