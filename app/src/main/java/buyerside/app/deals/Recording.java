package buyerside.app.deals;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What recording or withdrawing evidence leads to.
public sealed interface Recording {

  /// @param command by which it can be undone
  /// @param evidence the ids of the pieces concerned
  /// @param from the stage index before, as `to` after
  record Recorded(UUID command, List<UUID> evidence, int from, int to) implements Recording {
    public Recorded {
      evidence = List.copyOf(evidence);
    }
  }

  record Rejected(List<Reason> reasons) implements Recording {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
