package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.process.Drafting;
import buyerside.app.process.Drafts;
import buyerside.app.process.OpenDraft;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.draft.DraftEdit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What the forms of a draft's parts have in common: finding the draft, sending a change, going
/// back to where it stands.
@Component
class DraftEdits {

  private final Drafts drafts;

  DraftEdits(Drafts drafts) {
    this.drafts = drafts;
  }

  OpenDraft open(Viewer viewer, UUID process) {
    viewer.require(Role.OPERATIONS);
    return drafts.find(viewer, process).orElseThrow(() -> new Missing(process));
  }

  /// Makes a change that needs no form.
  String make(Viewer viewer, UUID process, String place, DraftEdit edit) {
    var open = open(viewer, process);
    return drafts.edit(viewer, process, open.revision(), edit)
            instanceof Drafting.Kept(_, _, var command)
        ? back(process, command, place)
        : "redirect:/processes/" + process + "/draft";
  }

  /// Makes a change that was written into a form, or shows the form again with what is wrong.
  Object save(
      Viewer viewer,
      UUID process,
      int seen,
      String place,
      DraftEdit edit,
      Function<Problems, DraftItemForm> again) {
    return switch (drafts.edit(viewer, process, seen, edit)) {
      case Drafting.Kept(_, _, var command) -> back(process, command, place);
      case Drafting.Rejected(var reasons) -> page(again.apply(new Problems(reasons)));
    };
  }

  static Page page(DraftItemForm form) {
    return new Page(form.title(), "process", form);
  }

  static Problems nameMissing() {
    return new Problems(List.of(Reason.of("", "process.name-missing")));
  }

  static String title(String kind, String id) {
    return msg(id.isEmpty() ? "process.new." + kind : "process.edit." + kind);
  }

  private static String back(UUID process, UUID command, String place) {
    return "redirect:/processes/" + process + "/draft?done=" + command + "#stage-" + place;
  }
}
