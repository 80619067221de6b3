package buyerside.app.activities.proposals;

import buyerside.app.access.Viewer;
import buyerside.app.activities.proposals.Proposal.State;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes answers to proposals back: they are open again.
@Component
class ProposalUndo implements Undoable {

  private final ProposalStore store;

  ProposalUndo(ProposalStore store) {
    this.store = store;
  }

  @Override
  public boolean takesBack(String kind) {
    return switch (kind) {
      case ProposalAnswers.ACCEPTED, ProposalAnswers.DISMISSED, ProposalAnswers.FOLLOWED -> true;
      case ProposalAnswers.REOPENED -> true;
      default -> false;
    };
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = change.subject();
    return switch (change.kind()) {
      case ProposalAnswers.REOPENED -> again(viewer, change, at);
      case ProposalAnswers.FOLLOWED -> back(viewer, change, at);
      case ProposalAnswers.ACCEPTED -> reopen(viewer, id, State.ACCEPTED, at);
      default -> reopen(viewer, id, State.DISMISSED, at);
    };
  }

  private List<Change> reopen(Viewer viewer, UUID id, State before, Instant at) {
    return store.set(viewer, id, before, State.OPEN, null, at)
        ? List.of(reopened(id, Map.of("before", before.name())))
        : List.of();
  }

  /// The activity is when it was, and the proposal to move it is open.
  private List<Change> back(Viewer viewer, Change change, Instant at) {
    var details = change.details();
    var activity = UUID.fromString(String.valueOf(details.get("activity")));
    var minutes =
        details.get("minutes") instanceof Number number ? (Integer) number.intValue() : null;
    var time =
        new ProposalStore.Time(Instant.parse(String.valueOf(details.get("starts"))), minutes);
    var moved =
        Boolean.TRUE.equals(details.get("off"))
            ? store.callOff(viewer, activity, false, at)
            : store.move(viewer, activity, time, at);
    return moved && store.set(viewer, change.subject(), State.ACCEPTED, State.OPEN, activity, at)
        ? List.of(
            reopened(change.subject(), Map.of("before", State.ACCEPTED.name(), "followed", true)))
        : List.of();
  }

  /// Taking the taking back back: dismissed again. What was accepted asks to be accepted again.
  private List<Change> again(Viewer viewer, Change change, Instant at) {
    var dismissed = State.DISMISSED.name().equals(change.details().get("before"));
    return dismissed && store.set(viewer, change.subject(), State.OPEN, State.DISMISSED, null, at)
        ? List.of(
            new Change(
                ProposalAnswers.DISMISSED, ProposalAnswers.PROPOSAL, change.subject(), Map.of()))
        : List.of();
  }

  private static Change reopened(UUID id, Map<String, Object> details) {
    return new Change(ProposalAnswers.REOPENED, ProposalAnswers.PROPOSAL, id, details);
  }
}
