package buyerside.app.activities;

import buyerside.app.relations.owntime.Hindrance;
import buyerside.app.shell.Reason;
import buyerside.method.fit.Fit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What planning an activity leads to.
public sealed interface Planning {

  /// @param command by which it can be undone
  record Planned(UUID activity, Fit fit, UUID command) implements Planning {}

  /// It does not fit, or lies in time that its owner keeps, and no reason was given to go ahead.
  ///
  /// @param fit the verdict that needs a reason; `null` if none does
  /// @param hindrance what is kept; `null` if nothing is, or a reason was given
  record Doubted(@Nullable Fit fit, @Nullable Hindrance hindrance) implements Planning {}

  record Rejected(List<Reason> reasons) implements Planning {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
