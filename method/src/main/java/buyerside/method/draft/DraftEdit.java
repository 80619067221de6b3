package buyerside.method.draft;

import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Lasts;
import buyerside.method.Role;
import buyerside.method.StageId;
import buyerside.method.Strength;
import buyerside.method.fit.ActivityKind;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.ActionTexts;
import buyerside.method.playbook.CriterionTexts;
import buyerside.method.playbook.PlaybookAction;
import buyerside.method.playbook.StageTexts;
import buyerside.method.playbook.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One change to a draft. What it names and the draft no longer has is passed over, so that two
/// people's changes can meet.
public sealed interface DraftEdit {

  record Rename(Words name) implements DraftEdit {}

  record SetGate(StageId gate) implements DraftEdit {}

  /// Writes a stage's texts; a new stage, at the end, if there is no id.
  record PutStage(@Nullable StageId id, StageTexts texts) implements DraftEdit {}

  record RemoveStage(StageId id) implements DraftEdit {}

  /// @param to the index that it shall have
  record MoveStage(StageId id, int to) implements DraftEdit {}

  /// Writes a criterion; a new one, at the end of the stage, if there is no id.
  record PutCriterion(
      StageId stage, @Nullable CriterionId id, CriterionShape shape, CriterionTexts texts)
      implements DraftEdit {}

  record RemoveCriterion(CriterionId id) implements DraftEdit {}

  /// @param stage where it shall be; it may be another stage than now
  /// @param to the index that it shall have there
  record MoveCriterion(CriterionId id, StageId stage, int to) implements DraftEdit {}

  /// Writes an action; a new one, at the end of the stage, if there is no id.
  record PutAction(StageId stage, @Nullable ActionId id, ActionShape shape, ActionTexts texts)
      implements DraftEdit {}

  record RemoveAction(ActionId id) implements DraftEdit {}

  /// @param to the index that it shall have in its stage
  record MoveAction(ActionId id, int to) implements DraftEdit {}

  /// A criterion but for its id and texts.
  record CriterionShape(boolean required, Strength minimum, Set<Role> saidBy, Lasts lasts) {

    public CriterionShape {
      saidBy = Set.copyOf(saidBy);
    }

    Criterion named(CriterionId id) {
      return new Criterion(id, required, minimum, saidBy, lasts);
    }
  }

  /// An action but for its id and texts.
  record ActionShape(CriterionId serves, ActivityKind kind, int effortMinutes) {

    PlaybookAction named(ActionId id) {
      return new PlaybookAction(id, serves, kind, effortMinutes);
    }
  }
}
