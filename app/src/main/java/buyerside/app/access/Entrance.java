package buyerside.app.access;

import buyerside.app.shell.Reason;
import java.util.List;

/// What knocking leads to.
public sealed interface Entrance {

  /// Come in; the secret goes into the cookie.
  record Open(Secret session) implements Entrance {}

  /// Stay out, and why.
  record Shut(List<Reason> reasons) implements Entrance {
    public Shut {
      reasons = List.copyOf(reasons);
    }
  }
}
