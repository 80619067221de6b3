package buyerside.app.relations.invitations;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;

/// What answering an invitation leads to.
public sealed interface Answering {

  /// @param command by which it can be undone
  record Answered(UUID command) implements Answering {}

  /// The triage says otherwise, and no reason was given.
  record ReasonWanted() implements Answering {}

  record Rejected(List<Reason> reasons) implements Answering {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
