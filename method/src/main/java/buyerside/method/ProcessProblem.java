package buyerside.method;

import java.util.List;

/// Why stages and a gate do not make a buying process.
///
/// Indexes count from 0 and say where the problem was found.
public sealed interface ProcessProblem {

  /// There are fewer than two or more than twelve stages.
  record StageCount(int count) implements ProcessProblem {}

  /// An earlier stage has the same id.
  record StageRepeated(StageId id, int stage) implements ProcessProblem {}

  /// An earlier criterion of the process has the same id.
  record CriterionRepeated(CriterionId id, int stage, int criterion) implements ProcessProblem {}

  /// A stage has no required criterion, so nothing would tell when it is over.
  record NothingRequired(StageId id, int stage) implements ProcessProblem {}

  /// The gate is none of the stages.
  record GateUnknown(StageId gate) implements ProcessProblem {}

  /// The key of the message that tells it.
  default String code() {
    return switch (this) {
      case StageCount _ -> "stage-count";
      case StageRepeated _ -> "stage-repeated";
      case CriterionRepeated _ -> "criterion-repeated";
      case NothingRequired _ -> "nothing-required";
      case GateUnknown _ -> "gate-unknown";
    };
  }

  /// What the message tells, in its order.
  default List<Object> arguments() {
    return switch (this) {
      case StageCount(var count) ->
          List.of(count, BuyingProcess.FEWEST_STAGES, BuyingProcess.MOST_STAGES);
      case StageRepeated(var id, _) -> List.of(id);
      case CriterionRepeated(var id, _, _) -> List.of(id);
      case NothingRequired(var id, _) -> List.of(id);
      case GateUnknown(var gate) -> List.of(gate);
    };
  }
}
