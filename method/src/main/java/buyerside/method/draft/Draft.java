package buyerside.method.draft;

import buyerside.method.BuyingProcess;
import buyerside.method.CriterionId;
import buyerside.method.Definition;
import buyerside.method.Stage;
import buyerside.method.StageId;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.ActionTexts;
import buyerside.method.playbook.CriterionTexts;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.StageTexts;
import buyerside.method.playbook.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A buying process while it is being written: everything that a process has, in its order, with no
/// promise that it makes one.
public record Draft(Words name, StageId gate, List<StageDraft> stages) {

  public Draft {
    stages = List.copyOf(stages);
  }

  /// What a draft makes.
  public sealed interface Check {
    record Ready(DescribedProcess process) implements Check {}

    /// It makes no process, for all these reasons.
    record Unready(List<DraftProblem> problems) implements Check {
      public Unready {
        problems = List.copyOf(problems);
      }
    }
  }

  /// A draft that says what a process says; each action stands in the stage that it serves.
  public static Draft of(DescribedProcess described) {
    var process = described.process();
    return new Draft(
        described.name(),
        process.gate(),
        process.stages().stream().map(stage -> stage(described, stage)).toList());
  }

  private static StageDraft stage(DescribedProcess described, Stage stage) {
    return new StageDraft(
        stage.id(),
        described.texts(stage.id()),
        stage.criteria().stream()
            .map(it -> new CriterionDraft(it, described.texts(it.id())))
            .toList(),
        described.actions().stream()
            .filter(it -> described.process().stageOf(it.serves()).id().equals(stage.id()))
            .map(it -> new ActionDraft(it, described.texts(it.id())))
            .toList());
  }

  /// The process that this draft makes, or all reasons why it makes none.
  public Check check() {
    var problems = new ArrayList<DraftProblem>();
    var definition = BuyingProcess.define(gate, plain());
    if (definition instanceof Definition.Rejected(var reasons)) {
      reasons.forEach(it -> problems.add(new DraftProblem.Unsound(it)));
    }
    problems.addAll(actionProblems());
    return definition instanceof Definition.Defined(var process) && problems.isEmpty()
        ? new Check.Ready(described(process))
        : new Check.Unready(problems);
  }

  public Optional<StageDraft> stage(StageId id) {
    return stages.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// All criteria, in the order of their stages.
  public List<CriterionDraft> criteria() {
    return stages.stream().flatMap(it -> it.criteria().stream()).toList();
  }

  /// All actions, in the order of their stages.
  public List<ActionDraft> actions() {
    return stages.stream().flatMap(it -> it.actions().stream()).toList();
  }

  private List<Stage> plain() {
    return stages.stream()
        .map(it ->
            new Stage(it.id(), it.criteria().stream().map(CriterionDraft::criterion).toList()))
        .toList();
  }

  private List<DraftProblem> actionProblems() {
    var problems = new ArrayList<DraftProblem>();
    var criteria = new HashSet<CriterionId>();
    criteria().forEach(it -> criteria.add(it.criterion().id()));
    var seen = new HashSet<ActionId>();
    for (int s = 0; s < stages.size(); s++) {
      var actions = stages.get(s).actions();
      for (int a = 0; a < actions.size(); a++) {
        var action = actions.get(a).action();
        if (!seen.add(action.id())) {
          problems.add(new DraftProblem.ActionRepeated(action.id(), s, a));
        }
        if (!criteria.contains(action.serves())) {
          problems.add(new DraftProblem.ServesNothing(action.id(), action.serves(), s, a));
        }
      }
    }
    return problems;
  }

  private DescribedProcess described(BuyingProcess process) {
    Map<StageId, StageTexts> stageTexts = new HashMap<>();
    Map<CriterionId, CriterionTexts> criterionTexts = new HashMap<>();
    Map<ActionId, ActionTexts> actionTexts = new HashMap<>();
    stages.forEach(it -> stageTexts.put(it.id(), it.texts()));
    criteria().forEach(it -> criterionTexts.put(it.criterion().id(), it.texts()));
    actions().forEach(it -> actionTexts.put(it.action().id(), it.texts()));
    return new DescribedProcess(
        name,
        process,
        actions().stream().map(ActionDraft::action).toList(),
        stageTexts,
        criterionTexts,
        actionTexts);
  }
}
