package buyerside.app.deals.decision;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.decision.Ending.Account;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.undo.Undo;
import buyerside.app.shell.Reason;
import buyerside.method.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class DecisionsTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private Decisions decisions;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_deal() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Decisions");
    today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    deal = TestDeals.begin(deals, viewer, today);
  }

  @Test
  void a_win_without_paper_asks_for_a_reason() {
    assertThat(decisions.save(viewer, deal, 0, won("", "")))
        .isEqualTo(new Saving.Rejected(List.of(Reason.of("withoutPaper", "decision.paper"))));
    assertThat(outcome()).isNull();

    decisions.save(viewer, deal, 0, won("", "call-off under the framework"));
    assertThat(outcome()).isEqualTo(Outcome.WON);
  }

  @Test
  void wins_without_paper_are_counted_until_the_paper_comes() {
    assertThat(decisions.wonWithoutPaper(viewer)).isZero();
    decisions.save(viewer, deal, 0, won("", "call-off under the framework"));
    assertThat(decisions.wonWithoutPaper(viewer)).isEqualTo(1);

    decisions.save(viewer, deal, 1, won("PO-17", ""));
    assertThat(decisions.wonWithoutPaper(viewer)).isZero();
  }

  @Test
  void an_end_without_any_reason_is_refused() {
    var bare =
        new Ending(
            Outcome.NO_DECISION, today, List.of(), "", List.of(), new Account("", "", "", ""));

    assertThat(decisions.save(viewer, deal, 0, bare))
        .isEqualTo(new Saving.Rejected(List.of(Reason.of("told", "decision.reason"))));
  }

  @Test
  void opening_it_again_is_a_save_like_any_other() {
    decisions.save(viewer, deal, 0, won("PO-17", ""));
    decisions.save(viewer, deal, 1, Ending.OPEN);

    assertThat(outcome()).isNull();
  }

  @Test
  void the_decision_and_the_closing_are_undone_together() {
    var saved = (Saving.Saved) decisions.save(viewer, deal, 0, won("PO-17", ""));
    undo.undo(viewer, saved.command());

    assertThat(outcome()).isNull();
    assertThat(decisions.find(viewer, deal, null).orElseThrow().content()).isEqualTo(Ending.OPEN);
  }

  @Test
  void a_retired_reason_is_no_longer_offered_but_keeps_its_name() {
    decisions.addReason(viewer, "exclusive framework elsewhere");
    var added = decisions.ownReasons(viewer).getFirst();
    decisions.retireReason(viewer, added.id());

    assertThat(decisions.ownReasons(viewer))
        .containsExactly(new OwnReason(added.id(), "exclusive framework elsewhere", true));
    assertThat(DecisionWords.reason(added.id().toString(), decisions.ownReasons(viewer)))
        .isEqualTo("exclusive framework elsewhere");
  }

  private Ending won(String paper, String without) {
    return new Ending(
        Outcome.WON,
        today,
        List.of("trust"),
        "Ours",
        List.of(),
        new Account("", paper, without, ""));
  }

  private @Nullable Outcome outcome() {
    return deals.find(viewer, deal).orElseThrow().row().standing().outcome();
  }
}
