package buyerside.app.journal.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.journal.undo.Undo.Undoing.Refused;
import buyerside.app.journal.undo.Undo.Undoing.Undone;
import buyerside.app.shell.MessagePage;
import buyerside.app.shell.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes a command back and returns to where it was given.
@Controller
class UndoController {

  private final Undo undo;

  UndoController(Undo undo) {
    this.undo = undo;
  }

  @PostMapping("/commands/{command}/undoing")
  Object undo(
      Viewer viewer, @PathVariable UUID command, @RequestParam(defaultValue = "/") String back) {
    return switch (undo.undo(viewer, command)) {
      case Undone(var taken, _) -> "redirect:" + ours(back) + "undone=" + taken;
      case Refused(var reasons) ->
          new Page(
              msg("shell.undo"),
              "",
              new MessagePage(422, msg("shell.undo"), reasons.getFirst().words()));
    };
  }

  /// The page to return to, open for one more parameter; only a path on this server.
  private static String ours(String back) {
    var path = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/";
    return path + (path.contains("?") ? "&" : "?");
  }
}
