package buyerside.app.activities;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What keeping a line leads to.
public sealed interface Logging {

  /// @param command by which it can be undone, confirmed evidence included
  /// @param evidence what was recorded as evidence; empty if nothing was confirmed
  record Logged(UUID activity, UUID command, List<UUID> evidence) implements Logging {
    public Logged {
      evidence = List.copyOf(evidence);
    }
  }

  record Rejected(List<Reason> reasons) implements Logging {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
