package buyerside.app.library;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What keeping a piece leads to.
public sealed interface PieceKeeping {

  /// @param command by which it can be undone
  record Kept(UUID piece, UUID command) implements PieceKeeping {}

  record Rejected(List<Reason> reasons) implements PieceKeeping {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
