package buyerside.app.activities;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What completing an activity leads to. All of it is one step, undone as a whole; or nothing is
/// kept.
public sealed interface Completing {

  /// @param command by which it can be undone
  /// @param evidence what was recorded as evidence
  /// @param next what was planned out of it; `null` for nothing
  record Completed(UUID command, List<UUID> evidence, @Nullable UUID next) implements Completing {
    public Completed {
      evidence = List.copyOf(evidence);
    }
  }

  /// What was to be planned out of it needs a reason.
  record NextDoubted(Planning.Doubted doubt) implements Completing {}

  /// @param reasons those of what was to be planned out of it have fields that begin with `next.`
  record Rejected(List<Reason> reasons) implements Completing {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
