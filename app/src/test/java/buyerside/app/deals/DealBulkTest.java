package buyerside.app.deals;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Adding.Rejected;
import buyerside.app.deals.DealBulk.Bulk;
import buyerside.app.deals.DealFilter.Found;
import buyerside.app.deals.DealFilter.OneOf;
import buyerside.app.deals.DealFilter.Tagged;
import buyerside.app.journal.undo.Undo;
import buyerside.app.shell.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class DealBulkTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private DealFields fields;
  @Autowired private DealBulk bulk;
  @Autowired private DealLists lists;
  @Autowired private Undo undo;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID first = new UUID(0, 0);
  private UUID other = first;

  @BeforeEach
  void three_deals_two_of_them_about_pumps() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Bulk");
    first = begin("Pump line");
    begin("Pump renewal");
    other = begin("Furnace");
    fields.change(viewer, first, Map.of(DealField.TAGS, "north"));
  }

  @Test
  void tags_are_added_to_all_that_a_filter_finds_and_those_that_are_there_stay() {
    bulk.change(viewer, new Found("pump"), new Bulk(null, List.of("fair", "north")));

    assertThat(tagged("fair")).isEqualTo(2);
    assertThat(tagged("north")).isEqualTo(2);
    assertThat(fields.values(viewer, first)).containsEntry(DealField.TAGS, "north\nfair");
  }

  @Test
  void it_is_one_step_and_undoing_it_gives_every_deal_its_own_back() {
    var done = bulk.change(viewer, new Found("pump"), new Bulk(viewer.self(), List.of("fair")));

    undo.undo(viewer, ((Added) done).command());

    assertThat(tagged("fair")).isZero();
    assertThat(fields.values(viewer, first)).containsEntry(DealField.TAGS, "north");
    assertThat(fields.values(viewer, first)).doesNotContainKey(DealField.OWNER);
  }

  @Test
  void chosen_deals_alone_are_changed() {
    bulk.change(viewer, new OneOf(List.of(other)), new Bulk(null, List.of("fair")));

    assertThat(tagged("fair")).isEqualTo(1);
  }

  @Test
  void nobody_who_is_no_member_becomes_an_owner() {
    var stranger = new Bulk(new UUID(0, 9), List.of());

    assertThat(bulk.change(viewer, new Found("pump"), stranger))
        .isEqualTo(new Rejected(List.of(Reason.of("owner", "unknown"))));
  }

  @Test
  void nothing_to_change_is_said() {
    assertThat(bulk.change(viewer, new OneOf(List.of(first)), new Bulk(null, List.of("north"))))
        .isEqualTo(new Rejected(List.of(Reason.of("", "nothing-changed"))));
  }

  private int tagged(String tag) {
    return lists.count(viewer, new Tagged(tag), null, 100);
  }

  private UUID begin(String name) {
    var deal =
        new NewDeal(
            name, null, null, Money.unknown("CNY"), null, null, LocalDate.of(2026, 11, 1), null);
    return ((Added) deals.add(viewer, deal)).deal();
  }
}
