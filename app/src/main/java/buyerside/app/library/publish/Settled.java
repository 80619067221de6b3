package buyerside.app.library.publish;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What changing what is public leads to.
public sealed interface Settled {

  /// @param command by which it can be undone
  record Done(UUID command) implements Settled {}

  record Rejected(List<Reason> reasons) implements Settled {
    public Rejected {
      reasons = List.copyOf(reasons);
    }

    static Rejected because(String field, String code) {
      return new Rejected(List.of(Reason.of(field, code)));
    }
  }
}
