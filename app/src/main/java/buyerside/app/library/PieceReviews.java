package buyerside.app.library;

import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A piece's way from draft over review to published, and on to retired.
@Service
public class PieceReviews {

  static final String MOVED = "piece.status";
  private static final int LONGEST_NOTE = 2_000;

  private final PieceStore store;
  private final PieceListStore lists;
  private final Members members;
  private final Journal journal;
  private final Clock clock;

  PieceReviews(
      PieceStore store, PieceListStore lists, Members members, Journal journal, Clock clock) {
    this.store = store;
    this.lists = lists;
    this.members = members;
    this.journal = journal;
    this.clock = clock;
  }

  /// Publishes, retires, or takes back to a draft.
  ///
  /// @param note what the reviewer answers; only kept where a review ends
  @Transactional
  public PieceKeeping setStatus(Viewer viewer, UUID id, Status to, String note) {
    var piece = store.find(viewer, id).orElse(null);
    if (piece == null) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    if (to == Status.REVIEW) {
      return new Rejected(List.of(Reason.of("reviewer", "missing")));
    }
    var reviewed = piece.status() == Status.REVIEW;
    var reviewer = piece.behind().review().reviewer();
    if (reviewed && to == Status.PUBLISHED && !mayPublish(viewer, reviewer)) {
      return new Rejected(List.of(Reason.of("status", "library.review.theirs")));
    }
    return move(viewer, piece, to, reviewed ? new Review(reviewer, note) : null);
  }

  /// Asks a colleague to look a draft through. They, or whoever runs sales, publish it then.
  ///
  /// @param note what they are asked
  @Transactional
  public PieceKeeping askReview(Viewer viewer, UUID id, UUID reviewer, String note) {
    var piece = store.find(viewer, id).orElse(null);
    if (piece == null) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    var problems = new ArrayList<Reason>();
    TextRule.check("note", note, LONGEST_NOTE, problems);
    if (reviewer.equals(viewer.member())) {
      problems.add(Reason.of("reviewer", "library.review.self"));
    } else if (members.all(viewer).stream().noneMatch(it -> it.id().equals(reviewer))) {
      problems.add(Reason.of("reviewer", "library.review.unknown"));
    }
    if (piece.status() != Status.DRAFT) {
      problems.add(Reason.of("", "library.review.draft"));
    }
    return problems.isEmpty()
        ? move(viewer, piece, Status.REVIEW, new Review(reviewer, note.strip()))
        : new Rejected(problems);
  }

  /// Pieces that the viewer is asked to look through.
  @Transactional(readOnly = true)
  public List<Piece> toReview(Viewer viewer) {
    return viewer.member() == null ? List.of() : lists.toReview(viewer, viewer.self());
  }

  private PieceKeeping move(Viewer viewer, Piece piece, Status to, @Nullable Review review) {
    var from = piece.status();
    var at = clock.instant();
    if (from == to || !store.setStatus(viewer, piece.id(), from, to, review, at)) {
      return new Rejected(List.of(Reason.of("", "changed-since")));
    }
    var details = new HashMap<String, Object>(Map.of("from", from.name(), "to", to.name()));
    if (review != null) {
      details.put("note", review.note());
    }
    return new Kept(
        piece.id(),
        journal.append(viewer, at, List.of(new Change(MOVED, Library.PIECE, piece.id(), details))));
  }

  private static boolean mayPublish(Viewer viewer, @Nullable UUID reviewer) {
    return viewer.role().atLeast(Role.OPERATIONS)
        || viewer.member() != null && viewer.member().equals(reviewer);
  }
}
