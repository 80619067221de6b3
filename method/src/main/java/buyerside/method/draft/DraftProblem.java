package buyerside.method.draft;

import buyerside.method.CriterionId;
import buyerside.method.ProcessProblem;
import buyerside.method.playbook.ActionId;
import java.util.List;

/// Why a draft is no process yet.
///
/// Indexes count from 0 and say where the problem was found.
public sealed interface DraftProblem {

  /// Its stages, criteria and gate make none.
  record Unsound(ProcessProblem problem) implements DraftProblem {}

  /// An earlier action has the same id.
  record ActionRepeated(ActionId id, int stage, int action) implements DraftProblem {}

  /// An action serves a criterion that the draft does not have.
  record ServesNothing(ActionId id, CriterionId serves, int stage, int action)
      implements DraftProblem {}

  /// The key of the message that tells it.
  default String code() {
    return switch (this) {
      case Unsound(var problem) -> problem.code();
      case ActionRepeated _ -> "action-repeated";
      case ServesNothing _ -> "serves-nothing";
    };
  }

  /// What the message tells, in its order.
  default List<Object> arguments() {
    return switch (this) {
      case Unsound(var problem) -> problem.arguments();
      case ActionRepeated(var id, _, _) -> List.of(id);
      case ServesNothing(var id, var serves, _, _) -> List.of(id, serves);
    };
  }
}
