package buyerside.app.files;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What attaching or removing a file leads to.
public sealed interface Attaching {

  /// @param command by which it can be undone
  record Done(Attachment attachment, UUID command) implements Attaching {}

  record Refused(List<Reason> reasons) implements Attaching {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
