package buyerside.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.process.Processes;
import buyerside.app.shell.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class ActionPiecesTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Library library;
  @Autowired private ActionPieces actions;
  @Autowired private Processes processes;
  @Autowired private Undo undo;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private UUID process = new UUID(0, 0);

  @BeforeEach
  void a_process() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Playbook");
    process = processes.current(ada).processId();
  }

  @Test
  void pieces_of_the_next_actions_are_proposed_before_those_of_the_stage() {
    var ofStage = published(Language.EN, "funding");
    var second = published(Language.EN, null);
    var first = published(Language.EN, null);
    actions.attach(ada, new ActionPiece(process, "ask-cost", first));
    actions.attach(ada, new ActionPiece(process, "ask-budget", second));

    var proposed =
        actions.propose(ada, process, List.of("ask-cost", "ask-budget"), "funding", Language.EN, 9);

    assertThat(proposed).extracting(it -> it.piece().id()).containsExactly(first, second, ofStage);
    assertThat(proposed)
        .extracting(ActionPieces.Proposal::action)
        .containsExactly("ask-cost", "ask-budget", "");
  }

  @Test
  void of_one_action_the_readers_language_comes_first() {
    var english = published(Language.EN, null);
    var chinese = published(Language.ZH_HANS, null);
    actions.attach(ada, new ActionPiece(process, "ask-cost", english));
    actions.attach(ada, new ActionPiece(process, "ask-cost", chinese));

    var proposed =
        actions.propose(ada, process, List.of("ask-cost"), "funding", Language.ZH_HANS, 9);

    assertThat(proposed).extracting(it -> it.piece().id()).containsExactly(chinese, english);
  }

  @Test
  void retired_pieces_stay_attached_but_are_not_proposed() {
    var piece = published(Language.EN, null);
    actions.attach(ada, new ActionPiece(process, "ask-cost", piece));

    library.setStatus(ada, piece, Status.RETIRED);

    assertThat(actions.propose(ada, process, List.of("ask-cost"), "x", Language.EN, 9)).isEmpty();
    assertThat(actions.of(ada, process).get("ask-cost")).hasSize(1);
  }

  @Test
  void attaching_is_taken_back_and_not_done_twice() {
    var piece = published(Language.EN, null);
    var wanted = new ActionPiece(process, "ask-cost", piece);
    var attached = (Kept) actions.attach(ada, wanted);
    assertThat(actions.attach(ada, wanted)).isInstanceOf(Rejected.class);

    undo.undo(ada, attached.command());

    assertThat(actions.of(ada, process)).isEmpty();
    assertThat(actions.attach(ada, new ActionPiece(UUID.randomUUID(), "ask-cost", piece)))
        .isInstanceOf(Rejected.class);
  }

  private UUID published(Language language, @Nullable String stage) {
    var facts =
        new PieceFacts(language, "A", "", PieceFacts.Origin.OURS, stage, "", List.of(), "A text.");
    var id = ((Kept) library.add(ada, facts, null)).piece();
    library.setStatus(ada, id, Status.PUBLISHED);
    return id;
  }
}
