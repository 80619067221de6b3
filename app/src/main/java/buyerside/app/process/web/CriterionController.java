package buyerside.app.process.web;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.method.CriterionId;
import buyerside.method.StageId;
import buyerside.method.draft.CriterionDraft;
import buyerside.method.draft.Draft;
import buyerside.method.draft.DraftEdit.MoveCriterion;
import buyerside.method.draft.DraftEdit.PutCriterion;
import buyerside.method.draft.DraftEdit.RemoveCriterion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The exit criteria of a draft.
@Controller
@RequestMapping("/processes/{process}/draft/criterion")
class CriterionController {

  private final DraftEdits edits;

  CriterionController(DraftEdits edits) {
    this.edits = edits;
  }

  @GetMapping
  Page ask(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String stage) {
    var open = edits.open(viewer, process);
    var typed = id.isEmpty() ? CriterionTyped.NEW : CriterionTyped.of(find(open.draft(), id));
    return DraftEdits.page(typed.form(open, open.revision(), id, stage, Problems.NONE));
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") List<String> saidBy,
      @RequestParam Map<String, String> form) {
    var open = edits.open(viewer, process);
    var typed = CriterionTyped.read(form, saidBy);
    var problems = typed.problems();
    if (problems.any()) {
      return DraftEdits.page(typed.form(open, revision, id, stage, problems));
    }
    var edit =
        new PutCriterion(
            new StageId(stage),
            id.isEmpty() ? null : new CriterionId(id),
            typed.shape(),
            typed.texts());
    return edits.save(
        viewer,
        process,
        revision,
        stage,
        edit,
        refusals -> typed.form(open, open.revision(), id, stage, refusals));
  }

  @PostMapping("/place")
  String move(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam String id,
      @RequestParam String stage,
      @RequestParam int to) {
    var edit = new MoveCriterion(new CriterionId(id), new StageId(stage), to);
    return edits.make(viewer, process, stage, edit);
  }

  @PostMapping("/removal")
  String remove(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String stage) {
    return edits.make(viewer, process, stage, new RemoveCriterion(new CriterionId(id)));
  }

  private static CriterionDraft find(Draft draft, String id) {
    return draft.criteria().stream()
        .filter(it -> it.criterion().id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new Missing(id));
  }
}
