package buyerside.app.deals;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What adding or changing a deal leads to.
public sealed interface Adding {

  /// @param command by which it can be undone
  record Added(UUID deal, UUID command) implements Adding {}

  record Rejected(List<Reason> reasons) implements Adding {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
