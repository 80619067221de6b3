package buyerside.method.draft;

import buyerside.method.CriterionId;
import buyerside.method.StageId;
import buyerside.method.draft.DraftEdit.MoveAction;
import buyerside.method.draft.DraftEdit.MoveCriterion;
import buyerside.method.draft.DraftEdit.MoveStage;
import buyerside.method.draft.DraftEdit.PutAction;
import buyerside.method.draft.DraftEdit.PutCriterion;
import buyerside.method.draft.DraftEdit.PutStage;
import buyerside.method.draft.DraftEdit.RemoveAction;
import buyerside.method.draft.DraftEdit.RemoveCriterion;
import buyerside.method.draft.DraftEdit.RemoveStage;
import buyerside.method.draft.DraftEdit.Rename;
import buyerside.method.draft.DraftEdit.SetGate;
import buyerside.method.playbook.ActionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Applies changes to drafts.
public final class Editing {

  private Editing() {}

  /// The draft with one change made to it.
  public static Draft apply(Draft draft, DraftEdit edit) {
    return switch (edit) {
      case Rename(var name) -> new Draft(name, draft.gate(), draft.stages());
      case SetGate(var gate) -> new Draft(draft.name(), gate, draft.stages());
      case PutStage put -> put(draft, put);
      case RemoveStage(var id) -> with(draft, without(draft.stages(), it -> it.id().equals(id)));
      case MoveStage(var id, int to) ->
          with(draft, moved(draft.stages(), it -> it.id().equals(id), to));
      case PutCriterion put -> put(draft, put);
      case RemoveCriterion(var id) ->
          each(draft, it -> it.withCriteria(without(it.criteria(), is(id))));
      case MoveCriterion move -> move(draft, move);
      case PutAction put -> put(draft, put);
      case RemoveAction(var id) -> each(draft, it -> it.withActions(without(it.actions(), is(id))));
      case MoveAction(var id, int to) ->
          each(draft, it -> it.withActions(moved(it.actions(), is(id), to)));
    };
  }

  private static Draft put(Draft draft, PutStage put) {
    if (put.id() != null) {
      return each(draft, it -> it.id().equals(put.id()) ? it.with(put.texts()) : it);
    }
    var taken = new HashSet<String>();
    draft.stages().forEach(it -> taken.add(it.id().value()));
    taken.add("decided");
    var id = new StageId(Slug.of(put.texts().name(), "stage", taken));
    return with(draft, and(draft.stages(), new StageDraft(id, put.texts(), List.of(), List.of())));
  }

  private static Draft put(Draft draft, PutCriterion put) {
    if (put.id() != null) {
      var changed = new CriterionDraft(put.shape().named(put.id()), put.texts());
      return each(draft, it -> it.withCriteria(swapped(it.criteria(), is(put.id()), changed)));
    }
    var taken = new HashSet<String>();
    draft.criteria().forEach(it -> taken.add(it.criterion().id().value()));
    var id = new CriterionId(Slug.of(put.texts().name(), "criterion", taken));
    var added = new CriterionDraft(put.shape().named(id), put.texts());
    return in(draft, put.stage(), it -> it.withCriteria(and(it.criteria(), added)));
  }

  private static Draft put(Draft draft, PutAction put) {
    if (put.id() != null) {
      var changed = new ActionDraft(put.shape().named(put.id()), put.texts());
      return each(draft, it -> it.withActions(swapped(it.actions(), is(put.id()), changed)));
    }
    var taken = new HashSet<String>();
    draft.actions().forEach(it -> taken.add(it.action().id().value()));
    var id = new ActionId(Slug.of(put.texts().name(), "action", taken));
    var added = new ActionDraft(put.shape().named(id), put.texts());
    return in(draft, put.stage(), it -> it.withActions(and(it.actions(), added)));
  }

  private static Draft move(Draft draft, MoveCriterion move) {
    var moving = draft.criteria().stream().filter(is(move.id())).findFirst();
    if (moving.isEmpty() || draft.stage(move.stage()).isEmpty()) {
      return draft;
    }
    var taken = each(draft, it -> it.withCriteria(without(it.criteria(), is(move.id()))));
    return in(
        taken,
        move.stage(),
        it -> it.withCriteria(inserted(it.criteria(), move.to(), moving.get())));
  }

  private static Predicate<CriterionDraft> is(@Nullable CriterionId id) {
    return it -> it.criterion().id().equals(id);
  }

  private static Predicate<ActionDraft> is(@Nullable ActionId id) {
    return it -> it.action().id().equals(id);
  }

  private static Draft with(Draft draft, List<StageDraft> stages) {
    return new Draft(draft.name(), draft.gate(), stages);
  }

  private static Draft each(Draft draft, UnaryOperator<StageDraft> change) {
    return with(draft, draft.stages().stream().map(change).toList());
  }

  private static Draft in(Draft draft, StageId stage, UnaryOperator<StageDraft> change) {
    return each(draft, it -> it.id().equals(stage) ? change.apply(it) : it);
  }

  private static <T> List<T> and(List<T> list, T added) {
    return inserted(list, list.size(), added);
  }

  private static <T> List<T> inserted(List<T> list, int at, T added) {
    var longer = new ArrayList<>(list);
    longer.add(Math.clamp(at, 0, list.size()), added);
    return longer;
  }

  private static <T> List<T> without(List<T> list, Predicate<T> which) {
    return list.stream().filter(which.negate()).toList();
  }

  private static <T> List<T> swapped(List<T> list, Predicate<T> which, T changed) {
    return list.stream().map(it -> which.test(it) ? changed : it).toList();
  }

  private static <T> List<T> moved(List<T> list, Predicate<T> which, int to) {
    var moving = list.stream().filter(which).findFirst();
    return moving.isEmpty() ? list : inserted(without(list, which), to, moving.get());
  }
}
