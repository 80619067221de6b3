package buyerside.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stages in which a kind of buyer decides, in order, one of them the gate.
///
/// Two to twelve stages with different ids, each with a required criterion; criterion ids are
/// unique in the process. What breaks this is never a process, see [#define].
public final class BuyingProcess {

  public static final int FEWEST_STAGES = 2;
  public static final int MOST_STAGES = 12;

  private final StageId gate;
  private final List<Stage> stages;
  private final Map<StageId, Integer> stageIndex = new HashMap<>();
  private final Map<CriterionId, Integer> criterionIndex = new HashMap<>();
  private final List<Criterion> criteria;
  private final List<Integer> stageOfCriterion = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();

  private BuyingProcess(StageId gate, List<Stage> stages) {
    this.gate = gate;
    this.stages = List.copyOf(stages);
    this.criteria = stages.stream().flatMap(stage -> stage.criteria().stream()).toList();
    for (var stage : stages) {
      positions.add(new Position.In(stage.id()));
      for (var criterion : stage.criteria()) {
        criterionIndex.put(criterion.id(), criterionIndex.size());
        stageOfCriterion.add(stageIndex.size());
      }
      stageIndex.put(stage.id(), stageIndex.size());
    }
    positions.add(new Position.Decided());
  }

  /// A process of these stages, or all reasons why they make none.
  public static Definition define(StageId gate, List<Stage> stages) {
    var problems = problems(gate, stages);
    return problems.isEmpty()
        ? new Definition.Defined(new BuyingProcess(gate, stages))
        : new Definition.Rejected(problems);
  }

  /// A process that is known to be right.
  ///
  /// @throws IllegalArgumentException if it is not
  public static BuyingProcess of(String gate, Stage... stages) {
    return switch (define(new StageId(gate), List.of(stages))) {
      case Definition.Defined(var process) -> process;
      case Definition.Rejected(var problems) ->
          throw new IllegalArgumentException(problems.toString());
    };
  }

  private static List<ProcessProblem> problems(StageId gate, List<Stage> stages) {
    var problems = new ArrayList<ProcessProblem>();
    if (stages.size() < FEWEST_STAGES || stages.size() > MOST_STAGES) {
      problems.add(new ProcessProblem.StageCount(stages.size()));
    }
    var stageIds = new HashSet<StageId>();
    var criterionIds = new HashSet<CriterionId>();
    for (int s = 0; s < stages.size(); s++) {
      var stage = stages.get(s);
      if (!stageIds.add(stage.id())) {
        problems.add(new ProcessProblem.StageRepeated(stage.id(), s));
      }
      if (stage.criteria().stream().noneMatch(Criterion::required)) {
        problems.add(new ProcessProblem.NothingRequired(stage.id(), s));
      }
      for (int c = 0; c < stage.criteria().size(); c++) {
        var id = stage.criteria().get(c).id();
        if (!criterionIds.add(id)) {
          problems.add(new ProcessProblem.CriterionRepeated(id, s, c));
        }
      }
    }
    if (!stageIds.contains(gate)) {
      problems.add(new ProcessProblem.GateUnknown(gate));
    }
    return problems;
  }

  public StageId gate() {
    return gate;
  }

  public List<Stage> stages() {
    return stages;
  }

  /// All criteria, in the order of their stages.
  public List<Criterion> criteria() {
    return criteria;
  }

  public Optional<Criterion> criterion(CriterionId id) {
    var index = criterionIndex.get(id);
    return index == null ? Optional.empty() : Optional.of(criteria.get(index));
  }

  public Optional<Stage> stage(StageId id) {
    var index = stageIndex.get(id);
    return index == null ? Optional.empty() : Optional.of(stages.get(index));
  }

  /// The stage to which a criterion of this process belongs.
  public Stage stageOf(CriterionId criterion) {
    return stages.get(stageIndexOf(known(criterion)));
  }

  /// Where a position lies, counted from 0; decided is one past the last stage.
  public int indexOf(Position position) {
    return switch (position) {
      case Position.In(var stage) -> indexOf(stage);
      case Position.Decided() -> stages.size();
    };
  }

  /// Where a stage of this process lies, counted from 0.
  public int indexOf(StageId stage) {
    var index = stageIndex.get(stage);
    if (index == null) {
      throw new IllegalArgumentException("no stage %s in this process".formatted(stage));
    }
    return index;
  }

  /// The position at an index, as [#indexOf(Position)] counts.
  public Position positionAt(int index) {
    return positions.get(index);
  }

  /// The position in another process that says the same as one in this: the stage of the same id,
  /// else the first later stage that the other has too, else decided.
  public Position positionIn(BuyingProcess other, Position position) {
    for (var stage : stages.subList(indexOf(position), stages.size())) {
      if (other.stage(stage.id()).isPresent()) {
        return new Position.In(stage.id());
      }
    }
    return new Position.Decided();
  }

  int criterionCount() {
    return criteria.size();
  }

  /// The place of a criterion among all criteria, or -1.
  int find(CriterionId criterion) {
    var index = criterionIndex.get(criterion);
    return index == null ? -1 : index;
  }

  int known(CriterionId criterion) {
    var index = find(criterion);
    if (index < 0) {
      throw new IllegalArgumentException("no criterion %s in this process".formatted(criterion));
    }
    return index;
  }

  Criterion criterionAt(int index) {
    return criteria.get(index);
  }

  int stageIndexOf(int criterion) {
    return stageOfCriterion.get(criterion);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BuyingProcess that
        && gate.equals(that.gate)
        && stages.equals(that.stages);
  }

  @Override
  public int hashCode() {
    return 31 * gate.hashCode() + stages.hashCode();
  }
}
