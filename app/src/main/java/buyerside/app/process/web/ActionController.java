package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.process.OpenDraft;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Field;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.StageId;
import buyerside.method.draft.ActionDraft;
import buyerside.method.draft.DraftEdit.ActionShape;
import buyerside.method.draft.DraftEdit.MoveAction;
import buyerside.method.draft.DraftEdit.PutAction;
import buyerside.method.draft.DraftEdit.RemoveAction;
import buyerside.method.fit.ActivityKind;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.ActionTexts;
import buyerside.method.playbook.PlaybookAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The playbook actions of a draft.
@Controller
@RequestMapping("/processes/{process}/draft/action")
class ActionController {

  private final DraftEdits edits;

  ActionController(DraftEdits edits) {
    this.edits = edits;
  }

  /// An action as typed.
  private record Typed(String serves, String kind, String minutes, ActionTexts texts) {

    static Typed of(ActionDraft draft) {
      var action = draft.action();
      return new Typed(
          action.serves().value(),
          action.kind().name(),
          String.valueOf(action.effortMinutes()),
          draft.texts());
    }

    static Typed read(Map<String, String> form) {
      return new Typed(
          form.getOrDefault("serves", ""),
          form.getOrDefault("kind", "MEETING"),
          form.getOrDefault("minutes", "").strip(),
          new ActionTexts(
              WordsInput.read(form, "name"),
              WordsInput.read(form, "question"),
              WordsInput.read(form, "talkTrack")));
    }

    Problems problems() {
      var reasons = new ArrayList<Reason>();
      if (texts.name().byLanguage().isEmpty()) {
        reasons.add(Reason.of("", "process.name-missing"));
      }
      if (!minutes.matches("[1-9]\\d{0,4}")
          || Integer.parseInt(minutes) > PlaybookAction.MOST_MINUTES) {
        reasons.add(Reason.of("minutes", "process.minutes", PlaybookAction.MOST_MINUTES));
      }
      return new Problems(reasons);
    }
  }

  @GetMapping
  Page ask(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String stage) {
    var open = edits.open(viewer, process);
    var typed =
        id.isEmpty()
            ? new Typed(firstOf(open, stage), "MEETING", "60", ActionTexts.NONE)
            : Typed.of(
                open.draft().actions().stream()
                    .filter(it -> it.action().id().value().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Missing(id)));
    return DraftEdits.page(form(open, open.revision(), id, stage, typed, Problems.NONE));
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam int revision,
      @RequestParam Map<String, String> form) {
    var open = edits.open(viewer, process);
    var typed = Typed.read(form);
    var problems = typed.problems();
    if (problems.any()) {
      return DraftEdits.page(form(open, revision, id, stage, typed, problems));
    }
    var shape =
        new ActionShape(
            new CriterionId(typed.serves()),
            Chosen.of(ActivityKind.class, typed.kind()),
            Integer.parseInt(typed.minutes()));
    var edit =
        new PutAction(
            new StageId(stage), id.isEmpty() ? null : new ActionId(id), shape, typed.texts());
    return edits.save(
        viewer,
        process,
        revision,
        stage,
        edit,
        refusals -> form(open, open.revision(), id, stage, typed, refusals));
  }

  @PostMapping("/place")
  String move(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam int to) {
    return edits.make(viewer, process, stage, new MoveAction(new ActionId(id), to));
  }

  @PostMapping("/removal")
  String remove(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String stage) {
    return edits.make(viewer, process, stage, new RemoveAction(new ActionId(id)));
  }

  private static String firstOf(OpenDraft open, String stage) {
    return open.draft().stages().stream()
        .filter(it -> it.id().value().equals(stage))
        .flatMap(it -> it.criteria().stream())
        .map(it -> it.criterion().id().value())
        .findFirst()
        .orElse("");
  }

  private static DraftItemForm form(
      OpenDraft open, int revision, String id, String stage, Typed typed, Problems problems) {
    var texts = typed.texts();
    var criteria =
        open.draft().criteria().stream()
            .map(it -> {
              var key = it.criterion().id().value();
              return new Option(key, StageWords.orId(it.texts().name(), key));
            })
            .toList();
    var kinds =
        Stream.of(ActivityKind.values())
            .map(it -> new Option(it.name(), msg("activities.kind." + it)))
            .toList();
    return new DraftItemForm(
        open.process(),
        "action",
        DraftEdits.title("action", id),
        id,
        stage,
        revision,
        List.of(
            WordsInput.of("name", false, texts.name()),
            WordsInput.of("question", false, texts.question()),
            WordsInput.of("talkTrack", true, texts.talkTrack())),
        List.of(
            new Choice("serves", msg("process.field.serves"), criteria, typed.serves(), List.of()),
            new Choice("kind", msg("process.field.kind"), kinds, typed.kind(), List.of())),
        List.of(
            Field.text("process.field", "minutes", typed.minutes(), problems).as("number", "off")),
        List.of(),
        problems);
  }
}
