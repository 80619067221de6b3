package buyerside.app.deals.api;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.ProcessMove;
import buyerside.app.deals.ProcessMoves;
import buyerside.app.process.Processes;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Process moves")
class ProcessMovesApi {

  private static final UUID START = new UUID(0, 0);

  private final ProcessMoves moves;
  private final Processes processes;

  ProcessMovesApi(ProcessMoves moves, Processes processes) {
    this.moves = moves;
    this.processes = processes;
  }

  /// What moving would do to a deal: stages as ids, or `decided`.
  ///
  /// @param falls whether it would fall below the gate
  /// @param evidenceLost pieces that would speak to nothing
  record MoveJson(UUID deal, String before, String after, boolean falls, int evidenceLost) {}

  /// Versions whose open deals move to another.
  record Moving(@Nullable List<UUID> from, @Nullable UUID to) {}

  /// What was moved.
  ///
  /// @param command by which it can be undone; absent if there was nothing to move
  record MovedJson(@Nullable UUID command) {}

  @GetMapping("/process-moves")
  @Operation(summary = "What moving the open deals of versions to another version would do")
  Listing<MoveJson> preview(
      Viewer viewer,
      @Parameter(description = "The versions whose open deals are asked about.") @RequestParam
          List<UUID> from,
      @Parameter(description = "The version to which they would move.") @RequestParam UUID to,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    viewer.require(Role.OPERATIONS);
    known(viewer, to);
    int size = Listing.size(limit);
    var found = moves.preview(viewer, from, to, after == null ? START : after, size + 1);
    return Listing.cut(found, size, ProcessMove::deal).map(it -> json(viewer, it, to));
  }

  @PostMapping("/process-moves")
  @Operation(summary = "Move the open deals of versions to another version, as one step")
  MovedJson move(Viewer viewer, @RequestBody Moving moving) {
    if (moving.to() == null) {
      throw new Refused(Reason.of("to", "missing"));
    }
    known(viewer, moving.to());
    var from = moving.from() == null ? List.<UUID>of() : moving.from();
    return new MovedJson(moves.moveAll(viewer, from, moving.to()).orElse(null));
  }

  @PutMapping("/deals/{deal}/process")
  @Operation(summary = "Let one deal follow another version; its evidence goes along")
  MovedJson moveDeal(Viewer viewer, @PathVariable UUID deal, @RequestBody Moving moving) {
    if (moving.to() == null) {
      throw new Refused(Reason.of("to", "missing"));
    }
    known(viewer, moving.to());
    if (moves.preview(viewer, deal, moving.to()).isEmpty()) {
      throw new Missing(deal);
    }
    return new MovedJson(moves.move(viewer, deal, moving.to()).orElse(null));
  }

  private MoveJson json(Viewer viewer, ProcessMove move, UUID to) {
    return new MoveJson(
        move.deal(),
        StageIds.of(processes.version(viewer, move.from()), move.before().stage()),
        StageIds.of(processes.version(viewer, to), move.after().stage()),
        move.falls(),
        move.lost());
  }

  private void known(Viewer viewer, UUID version) {
    try {
      processes.version(viewer, version);
    } catch (NoSuchElementException e) {
      throw new Missing(version);
    }
  }
}
