package buyerside.app.activities;

import buyerside.app.shell.Reason;
import buyerside.method.fit.Fit;
import java.util.List;
import java.util.UUID;

/// What planning an activity leads to.
public sealed interface Planning {

  /// @param command by which it can be undone
  record Planned(UUID activity, Fit fit, UUID command) implements Planning {}

  /// It does not fit, and no reason was given to go ahead.
  record Doubted(Fit fit) implements Planning {}

  record Rejected(List<Reason> reasons) implements Planning {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
