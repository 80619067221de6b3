package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.process.ActionMaterials;
import buyerside.app.process.StageWords;
import buyerside.method.LastsText;
import buyerside.method.StageId;
import buyerside.method.draft.ActionDraft;
import buyerside.method.draft.CriterionDraft;
import buyerside.method.draft.Draft;
import buyerside.method.draft.StageDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A stage of a process, ready to print.
///
/// @param missing the languages in which something of it is missing
public record StageView(
    String id,
    int number,
    String name,
    String question,
    boolean gate,
    List<String> missing,
    List<ItemView> criteria,
    List<ItemView> actions,
    List<String> illusions) {

  /// A criterion or an action.
  ///
  /// @param facts what else is to be known of it, in short
  public record ItemView(
      String id,
      String name,
      String text,
      String facts,
      boolean required,
      List<String> missing,
      @Nullable Materials materials) {}

  /// What there is to give a buyer with an action.
  ///
  /// @param page where it is chosen
  public record Materials(List<ActionMaterials.Material> list, String page) {}

  /// What there is for an action, by its short name; `null` where that is not shown.
  interface MaterialsOf {
    @Nullable Materials action(String id);
  }

  static List<StageView> of(Draft draft) {
    return of(draft, _ -> null);
  }

  static List<StageView> of(Draft draft, MaterialsOf materials) {
    var views = new ArrayList<StageView>();
    for (var stage : draft.stages()) {
      views.add(of(stage, views.size() + 1, draft.gate(), materials));
    }
    return views;
  }

  private static StageView of(StageDraft stage, int number, StageId gate, MaterialsOf materials) {
    var texts = stage.texts();
    var missing =
        Stream.concat(
                MissingTexts.of(texts.name(), texts.question()).stream(),
                texts.illusions().stream().flatMap(it -> MissingTexts.of(it).stream()))
            .distinct()
            .toList();
    return new StageView(
        stage.id().value(),
        number,
        StageWords.orId(texts.name(), stage.id().value()),
        StageWords.in(texts.question()),
        stage.id().equals(gate),
        missing,
        stage.criteria().stream().map(StageView::criterion).toList(),
        stage.actions().stream().map(it -> action(it, materials)).toList(),
        texts.illusions().stream().map(StageWords::in).toList());
  }

  private static ItemView criterion(CriterionDraft draft) {
    var criterion = draft.criterion();
    var roles =
        criterion.saidBy().stream()
            .map(it -> msg("process.role." + it))
            .collect(Collectors.joining(msg("deals.list.separator")));
    var facts =
        Stream.of(
                roles.isEmpty() ? msg("process.anybody") : roles,
                lasts(LastsText.of(criterion.lasts())),
                msg("process.minimum.short", msg("deals.strength." + criterion.minimum())))
            .collect(Collectors.joining(" · "));
    return new ItemView(
        criterion.id().value(),
        StageWords.orId(draft.texts().name(), criterion.id().value()),
        StageWords.in(draft.texts().whatCounts()),
        facts,
        criterion.required(),
        MissingTexts.of(draft.texts().name(), draft.texts().whatCounts()),
        null);
  }

  private static ItemView action(ActionDraft draft, MaterialsOf materials) {
    var action = draft.action();
    var facts =
        msg("activities.kind." + action.kind())
            + " · "
            + msg("deals.minutes", action.effortMinutes());
    return new ItemView(
        action.id().value(),
        StageWords.orId(draft.texts().name(), action.id().value()),
        StageWords.in(draft.texts().question()),
        facts,
        false,
        MissingTexts.of(draft.texts().name(), draft.texts().question(), draft.texts().talkTrack()),
        materials.action(action.id().value()));
  }

  static String lasts(String written) {
    return written.endsWith("months")
        ? msg("process.lasts.months", Integer.parseInt(written.replace(" months", "")))
        : msg("process.lasts." + written);
  }
}
