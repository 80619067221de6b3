package buyerside.app.room;

import buyerside.app.access.Secret;
import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What making a link leads to.
public sealed interface Making {

  /// @param secret goes into the link; it is shown once
  /// @param command by which it can be undone
  record Made(UUID link, Secret secret, UUID command) implements Making {}

  record Rejected(List<Reason> reasons) implements Making {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
