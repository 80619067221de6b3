package buyerside.app.process;

import buyerside.app.shell.Reason;
import java.util.List;

/// What publishing a draft leads to.
public sealed interface Publishing {

  record Published(ProcessVersion version) implements Publishing {}

  /// It makes no process, for all these reasons.
  record Rejected(List<Reason> reasons) implements Publishing {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
