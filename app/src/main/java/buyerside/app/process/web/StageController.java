package buyerside.app.process.web;

import buyerside.app.access.Viewer;
import buyerside.app.process.OpenDraft;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.method.StageId;
import buyerside.method.draft.DraftEdit.MoveStage;
import buyerside.method.draft.DraftEdit.PutStage;
import buyerside.method.draft.DraftEdit.RemoveStage;
import buyerside.method.draft.DraftEdit.SetGate;
import buyerside.method.draft.StageDraft;
import buyerside.method.playbook.StageTexts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The stages of a draft.
@Controller
@RequestMapping("/processes/{process}/draft/stage")
class StageController {

  private final DraftEdits edits;

  StageController(DraftEdits edits) {
    this.edits = edits;
  }

  @GetMapping
  Page ask(Viewer viewer, @PathVariable UUID process, @RequestParam(defaultValue = "") String id) {
    var open = edits.open(viewer, process);
    var texts =
        id.isEmpty()
            ? StageTexts.NONE
            : open.draft()
                .stage(new StageId(id))
                .map(StageDraft::texts)
                .orElseThrow(() -> new Missing(id));
    return DraftEdits.page(form(open, open.revision(), id, texts, Problems.NONE));
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam(defaultValue = "") String id,
      @RequestParam int revision,
      @RequestParam Map<String, String> form) {
    var open = edits.open(viewer, process);
    var texts =
        new StageTexts(
            WordsInput.read(form, "name"),
            WordsInput.read(form, "question"),
            WordsInput.readLines(form, "illusions"));
    if (texts.name().byLanguage().isEmpty()) {
      return DraftEdits.page(form(open, revision, id, texts, DraftEdits.nameMissing()));
    }
    var edit = new PutStage(id.isEmpty() ? null : new StageId(id), texts);
    return edits.save(
        viewer,
        process,
        revision,
        id,
        edit,
        problems -> form(open, open.revision(), id, texts, problems));
  }

  @PostMapping("/place")
  String move(
      Viewer viewer, @PathVariable UUID process, @RequestParam String id, @RequestParam int to) {
    return edits.make(viewer, process, id, new MoveStage(new StageId(id), to));
  }

  @PostMapping("/removal")
  String remove(Viewer viewer, @PathVariable UUID process, @RequestParam String id) {
    return edits.make(viewer, process, id, new RemoveStage(new StageId(id)));
  }

  @PostMapping("/gate")
  String gate(Viewer viewer, @PathVariable UUID process, @RequestParam String id) {
    return edits.make(viewer, process, id, new SetGate(new StageId(id)));
  }

  private static DraftItemForm form(
      OpenDraft open, int revision, String id, StageTexts texts, Problems problems) {
    return new DraftItemForm(
        open.process(),
        "stage",
        DraftEdits.title("stage", id),
        id,
        "",
        revision,
        List.of(
            WordsInput.of("name", false, texts.name()),
            WordsInput.of("question", false, texts.question()),
            WordsInput.lines("illusions", texts.illusions())),
        List.of(),
        List.of(),
        List.of(),
        problems);
  }
}
