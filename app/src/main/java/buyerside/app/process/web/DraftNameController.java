package buyerside.app.process.web;

import buyerside.app.access.Viewer;
import buyerside.app.process.OpenDraft;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.method.draft.DraftEdit.Rename;
import buyerside.method.playbook.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The name of a process.
@Controller
@RequestMapping("/processes/{process}/draft/name")
class DraftNameController {

  private final DraftEdits edits;

  DraftNameController(DraftEdits edits) {
    this.edits = edits;
  }

  @GetMapping
  Page ask(Viewer viewer, @PathVariable UUID process) {
    var open = edits.open(viewer, process);
    return DraftEdits.page(form(open, open.revision(), open.draft().name(), Problems.NONE));
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID process,
      @RequestParam int revision,
      @RequestParam Map<String, String> form) {
    var open = edits.open(viewer, process);
    var name = WordsInput.read(form, "name");
    if (name.byLanguage().isEmpty()) {
      return DraftEdits.page(form(open, revision, name, DraftEdits.nameMissing()));
    }
    return edits.save(
        viewer,
        process,
        revision,
        "",
        new Rename(name),
        problems -> form(open, open.revision(), name, problems));
  }

  private static DraftItemForm form(OpenDraft open, int revision, Words name, Problems problems) {
    return new DraftItemForm(
        open.process(),
        "name",
        DraftEdits.title("name", "-"),
        "",
        "",
        revision,
        List.of(WordsInput.of("name", false, name)),
        List.of(),
        List.of(),
        List.of(),
        problems);
  }
}
