package buyerside.app.access;

import buyerside.app.shell.Reason;
import java.util.List;

/// What changing a team leads to.
public sealed interface Teaming {

  record Teamed(Team team) implements Teaming {}

  record Refused(List<Reason> reasons) implements Teaming {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
