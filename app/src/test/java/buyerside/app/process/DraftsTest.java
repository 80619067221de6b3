package buyerside.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Channel;
import buyerside.app.access.Forbidden;
import buyerside.app.access.Role;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.shell.Reason;
import buyerside.method.StageId;
import buyerside.method.draft.DraftEdit.PutStage;
import buyerside.method.draft.DraftEdit.RemoveStage;
import buyerside.method.draft.DraftEdit.SetGate;
import buyerside.method.file.ReadyMade;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.StageTexts;
import buyerside.method.playbook.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class DraftsTest {

  private static final StageId FUNDING = new StageId("funding");

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Drafts drafts;
  @Autowired private Processes processes;
  @Autowired private Undo undo;

  private Viewer viewer = Viewer.system(new UUID(0, 0));

  @BeforeEach
  void a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Drafts");
  }

  @Test
  void a_published_draft_is_the_next_version_and_the_first_stays_as_it_was() {
    var first = processes.current(viewer);
    drafts.continueFrom(viewer, first);
    drafts.edit(viewer, first.processId(), 1, renamed("Money"));

    var published = (Publishing.Published) drafts.publish(viewer, first.processId());

    assertThat(published.version().number()).isEqualTo(2);
    assertThat(processes.current(viewer)).isEqualTo(published.version());
    assertThat(processes.version(viewer, first.id())).isEqualTo(first);
    assertThat(drafts.find(viewer, first.processId())).isEmpty();
  }

  @Test
  void an_unready_draft_is_not_published_and_says_why() {
    var process = begin(ReadyMade.SOFTWARE);
    drafts.edit(viewer, process, 1, new SetGate(new StageId("nowhere")));

    assertThat(drafts.publish(viewer, process))
        .isEqualTo(
            new Publishing.Rejected(List.of(Reason.of("", "process.gate-unknown", "nowhere"))));
  }

  @Test
  void a_variant_does_not_take_new_deals_until_it_is_chosen() {
    var before = processes.current(viewer);
    var process = begin(ReadyMade.PUBLIC_SECTOR);
    drafts.publish(viewer, process);

    assertThat(processes.current(viewer)).isEqualTo(before);

    var command = processes.follow(viewer, process).orElseThrow();
    assertThat(processes.current(viewer).processId()).isEqualTo(process);

    undo.undo(viewer, command);
    assertThat(processes.current(viewer)).isEqualTo(before);
  }

  @Test
  void what_somebody_else_wrote_is_not_overwritten_unseen() {
    var process = begin(ReadyMade.SIX_STAGES);
    drafts.edit(viewer, process, 1, renamed("Money"));

    assertThat(drafts.edit(viewer, process, 1, renamed("Budget")))
        .isEqualTo(new Drafting.Rejected(List.of(Reason.of("", "process.changed-since"))));
  }

  @Test
  void changes_to_different_things_meet() {
    var process = begin(ReadyMade.SIX_STAGES);
    drafts.edit(viewer, process, 1, new RemoveStage(new StageId("selection")));
    drafts.edit(viewer, process, 1, renamed("Money"));

    var draft = drafts.find(viewer, process).orElseThrow().draft();
    assertThat(draft.stages()).hasSize(5);
    assertThat(draft.stages().get(2).texts().name().in(Language.EN)).isEqualTo("Money");
  }

  @Test
  void each_change_is_undone_until_another_came() {
    var process = begin(ReadyMade.SIX_STAGES);
    var before = drafts.find(viewer, process).orElseThrow().draft();
    var kept = (Drafting.Kept) drafts.edit(viewer, process, 1, new RemoveStage(FUNDING));
    undo.undo(viewer, kept.command());

    assertThat(drafts.find(viewer, process).orElseThrow().draft()).isEqualTo(before);
  }

  @Test
  void a_draft_that_was_given_up_comes_back() {
    var process = begin(ReadyMade.SIX_STAGES);
    var gone = (Drafting.Kept) drafts.discard(viewer, process);
    assertThat(drafts.find(viewer, process)).isEmpty();

    undo.undo(viewer, gone.command());
    assertThat(drafts.find(viewer, process)).isPresent();
  }

  @Test
  void a_rep_may_not_change_processes() {
    var rep =
        new Viewer(
            viewer.workspace(),
            viewer.member(),
            Role.REP,
            Channel.BROWSER,
            viewer.profile(),
            viewer.place());

    assertThatThrownBy(() -> drafts.begin(rep, ReadyMade.SOFTWARE.read()))
        .isInstanceOf(Forbidden.class);
  }

  private UUID begin(ReadyMade variant) {
    return ((Drafting.Kept) drafts.begin(viewer, variant.read())).process();
  }

  private static PutStage renamed(String english) {
    var name = new Words(Map.of(Language.EN, english));
    return new PutStage(FUNDING, new StageTexts(name, Words.NONE, List.of()));
  }
}
