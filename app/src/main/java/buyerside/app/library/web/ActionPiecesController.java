package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.library.ActionPiece;
import buyerside.app.library.ActionPieces;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceQuery;
import buyerside.app.library.PieceQuery.Order;
import buyerside.app.library.web.ActionPiecesPage.Choice;
import buyerside.app.process.ProcessEdition;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.method.playbook.ActionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Chooses the pieces of a playbook action.
@Controller
@RequestMapping("/library/actions/{process}/{action}")
class ActionPiecesController {

  private static final int OFFERED = 30;

  private final ActionPieces actions;
  private final Library library;
  private final Processes processes;
  private final Entries entries;

  ActionPiecesController(
      ActionPieces actions, Library library, Processes processes, Entries entries) {
    this.actions = actions;
    this.library = library;
    this.processes = processes;
    this.entries = entries;
  }

  @GetMapping
  Page show(
      Viewer viewer,
      @PathVariable UUID process,
      @PathVariable String action,
      @RequestParam(defaultValue = "") String q) {
    var name = name(viewer, process, action);
    var attached = actions.of(viewer, process).getOrDefault(action, List.of());
    var ids = attached.stream().map(Piece::id).toList();
    var query = new PieceQuery(Status.PUBLISHED, null, "", "", "", q, Order.LATEST, null);
    var others =
        library.page(viewer, query, OFFERED).stream().filter(it -> !ids.contains(it.id())).toList();
    var page =
        new ActionPiecesPage(
            name,
            address(process, action),
            "/processes/" + process,
            choices(viewer, attached),
            q,
            choices(viewer, others),
            viewer.role().atLeast(Role.OPERATIONS));
    return new Page(msg("library.action", name), "library", page);
  }

  @PostMapping
  Object attach(
      Viewer viewer,
      @PathVariable UUID process,
      @PathVariable String action,
      @RequestParam(defaultValue = "") String piece) {
    var wanted = new ActionPiece(process, action, Chosen.id(piece));
    return LibraryController.after(actions.attach(viewer, wanted), address(process, action));
  }

  @PostMapping("/removal")
  Object detach(
      Viewer viewer,
      @PathVariable UUID process,
      @PathVariable String action,
      @RequestParam(defaultValue = "") String piece) {
    var attached = new ActionPiece(process, action, Chosen.id(piece));
    return LibraryController.after(actions.detach(viewer, attached), address(process, action));
  }

  /// The action's name in the latest version; its short name where only a draft has it.
  private String name(Viewer viewer, UUID process, String action) {
    var latest =
        processes.editions(viewer).stream()
            .filter(it -> it.process().equals(process))
            .max(Comparator.comparingInt(ProcessEdition::number))
            .orElseThrow(() -> new Missing(process));
    var described = processes.version(viewer, latest.id()).described();
    return described.actions().stream()
        .filter(it -> it.id().value().equals(action))
        .findFirst()
        .map(it -> StageWords.orId(described.texts(new ActionId(action)).name(), action))
        .orElse(action);
  }

  private List<Choice> choices(Viewer viewer, List<Piece> pieces) {
    var shown = entries.of(viewer, pieces);
    var choices = new ArrayList<Choice>();
    for (var piece : pieces) {
      choices.add(new Choice(piece.id().toString(), shown.get(choices.size())));
    }
    return choices;
  }

  private static String address(UUID process, String action) {
    return "/library/actions/" + process + "/" + action;
  }
}
