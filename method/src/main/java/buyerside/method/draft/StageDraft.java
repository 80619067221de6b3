package buyerside.method.draft;

import buyerside.method.StageId;
import buyerside.method.playbook.StageTexts;
import java.util.List;

/// A stage with all that is written under it.
public record StageDraft(
    StageId id, StageTexts texts, List<CriterionDraft> criteria, List<ActionDraft> actions) {

  public StageDraft {
    criteria = List.copyOf(criteria);
    actions = List.copyOf(actions);
  }

  StageDraft with(StageTexts other) {
    return new StageDraft(id, other, criteria, actions);
  }

  StageDraft withCriteria(List<CriterionDraft> others) {
    return new StageDraft(id, texts, others, actions);
  }

  StageDraft withActions(List<ActionDraft> others) {
    return new StageDraft(id, texts, criteria, others);
  }
}
