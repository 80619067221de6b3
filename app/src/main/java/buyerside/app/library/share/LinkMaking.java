package buyerside.app.library.share;

import buyerside.app.access.Secret;
import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What making or revoking a reading link leads to.
public sealed interface LinkMaking {

  /// @param secret goes into the link; it is shown once
  /// @param command by which it can be undone
  record Made(UUID link, Secret secret, UUID command) implements LinkMaking {}

  record Revoked(UUID command) implements LinkMaking {}

  record Rejected(List<Reason> reasons) implements LinkMaking {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
