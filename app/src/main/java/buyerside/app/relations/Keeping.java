package buyerside.app.relations;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What adding a company or person leads to.
public sealed interface Keeping {

  /// @param command by which it can be undone
  record Kept(UUID id, UUID command) implements Keeping {}

  record Rejected(List<Reason> reasons) implements Keeping {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
