package buyerside.app.library;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.library.Piece.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Takes changes of pieces back.
@Component
class PieceUndo implements Undoable {

  private final PieceStore store;
  private final PieceDocuments documents;
  private final ActionPieceStore actions;

  PieceUndo(PieceStore store, PieceDocuments documents, ActionPieceStore actions) {
    this.actions = actions;
    this.store = store;
    this.documents = documents;
  }

  @Override
  public boolean takesBack(String kind) {
    return switch (kind) {
      case Library.ADDED, Library.CHANGED, PieceReviews.MOVED, Library.REMOVED -> true;
      case ActionPieces.ATTACHED, ActionPieces.DETACHED -> true;
      default -> false;
    };
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = change.subject();
    return switch (change.kind()) {
      case Library.ADDED -> {
        documents.remove(viewer, id);
        yield store.setRemoved(viewer, id, true, at)
            ? said(Library.REMOVED, change, Map.of())
            : List.of();
      }
      case ActionPieces.ATTACHED -> {
        var attached = ActionPiece.of(id, change.details());
        yield actions.detach(viewer, attached)
            ? said(ActionPieces.DETACHED, change, attached.details())
            : List.of();
      }
      case ActionPieces.DETACHED -> {
        var attached = ActionPiece.of(id, change.details());
        yield actions.attach(viewer, attached, at)
            ? said(ActionPieces.ATTACHED, change, attached.details())
            : List.of();
      }
      case Library.REMOVED -> comeBack(viewer, change, at);
      case PieceReviews.MOVED -> moveBack(viewer, change, at);
      default -> former(viewer, change, at);
    };
  }

  private List<Change> comeBack(Viewer viewer, Change change, Instant at) {
    if (!store.setRemoved(viewer, change.subject(), false, at)) {
      return List.of();
    }
    documents.put(viewer, change.subject());
    return said(Library.ADDED, change, Map.of());
  }

  private List<Change> moveBack(Viewer viewer, Change change, Instant at) {
    if (!(change.details().get("to") instanceof String now)
        || !(change.details().get("from") instanceof String before)) {
      return List.of();
    }
    var from = Status.valueOf(now);
    var to = Status.valueOf(before);
    return store.setStatus(viewer, change.subject(), from, to, null, at)
        ? said(PieceReviews.MOVED, change, Map.of("from", from.name(), "to", to.name()))
        : List.of();
  }

  /// The facts of before, unless somebody has changed the piece since.
  private List<Change> former(Viewer viewer, Change change, Instant at) {
    if (!(change.details().get("version") instanceof Integer replaced)) {
      return List.of();
    }
    var piece = store.find(viewer, change.subject());
    var former = store.former(viewer, change.subject(), replaced);
    if (piece.isEmpty() || former.isEmpty() || piece.get().version() != replaced + 1) {
      return List.of();
    }
    store.keepFormer(viewer, piece.get(), at);
    store.change(viewer, change.subject(), replaced + 1, former.get(), at);
    documents.put(viewer, change.subject());
    return said(Library.CHANGED, change, Map.of("version", replaced + 1));
  }

  private static List<Change> said(String kind, Change change, Map<String, Object> details) {
    return List.of(new Change(kind, Library.PIECE, change.subject(), details));
  }
}
