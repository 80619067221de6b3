package buyerside.app.room;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What somebody's act in a room leads to.
public sealed interface Acting {

  /// @param command by which it can be undone
  record Done(UUID command) implements Acting {}

  record Rejected(List<Reason> reasons) implements Acting {
    public Rejected {
      reasons = List.copyOf(reasons);
    }

    static Rejected because(String field, String code, Object... arguments) {
      return new Rejected(List.of(Reason.of(field, code, arguments)));
    }
  }
}
