package buyerside.app.process;

import buyerside.method.draft.Draft;
import buyerside.method.draft.DraftEdit;
import java.util.Optional;

/// The part of a draft that a change would write over.
final class Touched {

  private Touched() {}

  /// Whether that part is the same in both drafts.
  static boolean same(Draft then, Draft now, DraftEdit edit) {
    return part(then, edit).equals(part(now, edit));
  }

  private static Optional<Object> part(Draft draft, DraftEdit edit) {
    return switch (edit) {
      case DraftEdit.Rename _ -> Optional.of(draft.name());
      case DraftEdit.SetGate _ -> Optional.of(draft.gate());
      case DraftEdit.PutStage(var id, _) ->
          draft.stages().stream()
              .filter(it -> it.id().equals(id))
              .<Object>map(it -> it.texts())
              .findFirst();
      case DraftEdit.PutCriterion(_, var id, _, _) ->
          draft.criteria().stream()
              .filter(it -> it.criterion().id().equals(id))
              .<Object>map(it -> it)
              .findFirst();
      case DraftEdit.PutAction(_, var id, _, _) ->
          draft.actions().stream()
              .filter(it -> it.action().id().equals(id))
              .<Object>map(it -> it)
              .findFirst();
      case DraftEdit.RemoveStage _,
          DraftEdit.MoveStage _,
          DraftEdit.RemoveCriterion _,
          DraftEdit.MoveCriterion _,
          DraftEdit.RemoveAction _,
          DraftEdit.MoveAction _ ->
          Optional.empty();
    };
  }
}
