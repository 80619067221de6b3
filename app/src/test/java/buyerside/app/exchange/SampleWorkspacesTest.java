package buyerside.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Members;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Board;
import buyerside.app.deals.DealFilter;
import buyerside.app.deals.DealFilter.Ended;
import buyerside.app.deals.DealFilter.Ending;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.DwellTimes;
import buyerside.app.deals.Rebuild;
import buyerside.app.exchange.SampleWorkspaces.Past;
import buyerside.sample.SampleSize;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class SampleWorkspacesTest {

  private static final long SEED = 7;

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Members members;
  @Autowired private SampleWorkspaces samples;
  @Autowired private DealLists lists;
  @Autowired private DwellTimes dwell;
  @Autowired private Rebuild rebuild;
  @Autowired private Clock clock;

  private Viewer own = Viewer.system(new UUID(0, 0));
  private Viewer there = own;

  @BeforeEach
  void a_sample() {
    own = TestWorkspaces.fresh(accounts, sessions, "Own");
    there = samples.make(own, SampleSize.of(120), SEED, Past.KEPT);
  }

  @Test
  void it_is_labelled_and_leaves_the_own_workspace_empty() {
    assertThat(there.place().sample()).isTrue();
    assertThat(count(own, new DealFilter.All(List.of()))).isZero();
    assertThat(count(there, new DealFilter.All(List.of()))).isEqualTo(120);
  }

  @Test
  void its_deals_belong_to_an_invented_team_and_some_to_the_asker() {
    assertThat(members.all(there)).hasSize(SampleSize.of(120).reps());
    assertThat(members.all(there))
        .allSatisfy(
            it -> assertThat(count(there, new DealFilter.OwnedBy(it.id()))).isNotNegative());
    assertThat(count(there, new DealFilter.OwnedBy(there.self()))).isPositive();
    assertThat(count(there, new DealFilter.OwnedBy(there.self()))).isLessThan(120);
  }

  @Test
  void deals_stand_where_a_rebuild_from_their_evidence_puts_them() {
    assertThat(rebuild.all(there).changed()).isZero();
  }

  @Test
  void a_past_day_shows_another_board_and_totals_agree_with_the_cards() {
    var now = lists.board(there, null, null);
    var then = lists.board(there, null, clock.instant().minus(Duration.ofDays(60)));

    assertThat(deals(then)).isPositive();
    assertThat(then.columns().stream().map(Board.Column::deals).toList())
        .isNotEqualTo(now.columns().stream().map(Board.Column::deals).toList());
    assertThat(deals(now)).isEqualTo(count(there, new Ended(Ending.OPEN)));
    assertThat(then.columns())
        .allSatisfy(
            it -> assertThat((long) it.largest().size()).isEqualTo(Math.min(20, it.deals())));
  }

  @Test
  void its_history_tells_how_long_is_usual_in_the_early_stages() {
    assertThat(dwell.usual(there).values())
        .singleElement()
        .satisfies(it -> assertThat(it).containsKeys(0, 1))
        .satisfies(it -> assertThat(it.values()).allMatch(days -> days >= 1));
    assertThat(dwell.usual(own)).isEqualTo(Map.of());
  }

  @Test
  void the_one_that_is_there_is_found_again() {
    assertThat(samples.existing(own)).get().extracting(Viewer::workspace).isNotNull();
  }

  private int count(Viewer viewer, DealFilter filter) {
    return lists.count(viewer, filter, null, 1_000);
  }

  private static long deals(Board board) {
    return board.columns().stream().mapToLong(Board.Column::deals).sum();
  }
}
