package buyerside.app.process;

import buyerside.app.shell.Reason;
import buyerside.method.draft.Draft;
import buyerside.method.draft.DraftProblem;
import java.util.List;
import java.util.UUID;

/// A process while it is being changed.
///
/// @param revision by which later changes of others are noticed
public record OpenDraft(UUID process, int revision, Draft draft) {

  /// Why it cannot be published yet; empty if it can.
  public List<Reason> problems() {
    return switch (draft.check()) {
      case Draft.Check.Ready _ -> List.of();
      case Draft.Check.Unready(var problems) -> problems.stream().map(OpenDraft::reason).toList();
    };
  }

  private static Reason reason(DraftProblem problem) {
    return new Reason(
        "",
        "process." + problem.code(),
        problem.arguments().stream().<Object>map(String::valueOf).toList());
  }
}
