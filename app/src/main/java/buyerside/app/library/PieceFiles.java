package buyerside.app.library;

import buyerside.app.access.Viewer;
import buyerside.app.files.HolderKind;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pieces consist of files; which, the piece says.
@Component
class PieceFiles implements HolderKind {

  private final PieceStore store;

  PieceFiles(PieceStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Library.PIECE;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean sees(Viewer viewer, UUID record) {
    return store.find(viewer, record).isPresent();
  }

  @Override
  public String page(UUID record) {
    return "/library/" + record;
  }

  @Override
  public boolean free() {
    return false;
  }
}
