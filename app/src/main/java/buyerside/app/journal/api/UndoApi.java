package buyerside.app.journal.api;

import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.journal.undo.Undo.Undoing;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Journal")
class UndoApi {

  private final Undo undo;

  UndoApi(Undo undo) {
    this.undo = undo;
  }

  /// @param command by which the undoing itself can be undone
  /// @param left how many changes were left standing, since somebody has changed the records since
  public record UndoneJson(UUID command, int left) {}

  @PostMapping("/api/v1/commands/{command}/undoing")
  @Operation(summary = "Take back everything that one command did")
  UndoneJson undo(Viewer viewer, @PathVariable UUID command) {
    return switch (undo.undo(viewer, command)) {
      case Undoing.Undone(var done, var left) -> new UndoneJson(done, left);
      case Undoing.Refused(var reasons) -> throw new Refused(reasons);
    };
  }
}
