package buyerside.app.process;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What changing a draft leads to.
public sealed interface Drafting {

  /// @param command by which it can be undone
  record Kept(UUID process, int revision, UUID command) implements Drafting {}

  record Rejected(List<Reason> reasons) implements Drafting {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
