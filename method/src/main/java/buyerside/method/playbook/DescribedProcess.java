package buyerside.method.playbook;

import buyerside.method.BuyingProcess;
import buyerside.method.CriterionId;
import buyerside.method.StageId;
import java.util.List;
import java.util.Map;

/// A buying process with its playbook and all its texts, as a process file holds it.
///
/// @param actions the playbook, in the order of the stages
public record DescribedProcess(
    Words name,
    BuyingProcess process,
    List<PlaybookAction> actions,
    Map<StageId, StageTexts> stageTexts,
    Map<CriterionId, CriterionTexts> criterionTexts,
    Map<ActionId, ActionTexts> actionTexts) {

  public DescribedProcess {
    actions = List.copyOf(actions);
    stageTexts = Map.copyOf(stageTexts);
    criterionTexts = Map.copyOf(criterionTexts);
    actionTexts = Map.copyOf(actionTexts);
  }

  public StageTexts texts(StageId stage) {
    return stageTexts.getOrDefault(stage, StageTexts.NONE);
  }

  public CriterionTexts texts(CriterionId criterion) {
    return criterionTexts.getOrDefault(criterion, CriterionTexts.NONE);
  }

  public ActionTexts texts(ActionId action) {
    return actionTexts.getOrDefault(action, ActionTexts.NONE);
  }
}
