package buyerside.app.library.api;

import static buyerside.app.library.api.LibraryJson.kept;

import buyerside.app.access.Viewer;
import buyerside.app.library.ActionPiece;
import buyerside.app.library.ActionPieces;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.api.LibraryJson.KeptPiece;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/action-pieces")
@Tag(name = "Action pieces")
class ActionPiecesApi {

  private final ActionPieces actions;
  private final Library library;

  ActionPiecesApi(ActionPieces actions, Library library) {
    this.actions = actions;
    this.library = library;
  }

  /// The pieces of one playbook action.
  record ActionPiecesJson(String action, List<UUID> pieces) {}

  @GetMapping
  @Operation(summary = "The pieces of a process's playbook, by action")
  Listing<ActionPiecesJson> list(
      Viewer viewer, @Parameter(description = "The process's id") @RequestParam UUID process) {
    return Listing.whole(
        actions.of(viewer, process).entrySet().stream()
            .map(it ->
                new ActionPiecesJson(it.getKey(), it.getValue().stream().map(Piece::id).toList()))
            .toList());
  }

  @PutMapping("/{piece}")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Attach a piece to a playbook action")
  KeptPiece attach(
      Viewer viewer,
      @PathVariable UUID piece,
      @Parameter(description = "The process's id") @RequestParam(required = false)
          @Nullable UUID process,
      @Parameter(description = "The action's short name") @RequestParam(defaultValue = "")
          String action) {
    return kept(actions.attach(viewer, there(viewer, process, action, piece)));
  }

  @DeleteMapping("/{piece}")
  @Operation(summary = "Take a piece from a playbook action")
  KeptPiece detach(
      Viewer viewer,
      @PathVariable UUID piece,
      @Parameter(description = "The process's id") @RequestParam(required = false)
          @Nullable UUID process,
      @Parameter(description = "The action's short name") @RequestParam(defaultValue = "")
          String action) {
    return kept(actions.detach(viewer, there(viewer, process, action, piece)));
  }

  private ActionPiece there(Viewer viewer, @Nullable UUID process, String action, UUID piece) {
    if (library.find(viewer, piece).isEmpty()) {
      throw new Missing(piece);
    }
    if (process == null) {
      throw new Refused(Reason.of("process", "missing"));
    }
    return new ActionPiece(process, action, piece);
  }
}
