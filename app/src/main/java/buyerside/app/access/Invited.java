package buyerside.app.access;

import buyerside.app.shell.Reason;
import java.util.List;

/// What inviting somebody leads to.
public sealed interface Invited {

  /// @param token goes into the link; it is shown once
  record Offered(Secret token) implements Invited {}

  record Refused(List<Reason> reasons) implements Invited {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
