package buyerside.app.journal.live;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.process.Processes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Open pages are woken by what changes, and by nothing else.
@BuyersideTest
class LiveFeedTest {

  private final LocalDate today = LocalDate.now(Clock.systemUTC()).minusDays(1);

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private Processes processes;
  @Autowired private LiveFeed feed;
  @Autowired private LiveStore store;

  private final List<Runnable> goings = new ArrayList<>();

  private record Waiting(@Nullable UUID about, BlockingQueue<String> heard)
      implements LiveFeed.OpenPage {

    @Override
    public void wake() {
      heard.add("changed");
    }

    @Override
    public void beat() {}

    @Override
    public void close() {
      heard.add("closed");
    }
  }

  @AfterEach
  void all_leave() {
    goings.forEach(Runnable::run);
  }

  @Test
  void a_change_wakes_the_board_and_the_deal_but_no_other_deal_and_no_other_workspace()
      throws Exception {
    var here = TestWorkspaces.fresh(accounts, sessions, "Here");
    var elsewhere = Viewer.system(UUID.randomUUID());
    var deal = TestDeals.begin(deals, here, today);
    var another = UUID.randomUUID();
    var probe = open(here, UUID.randomUUID());
    hearing(here, probe);
    var board = open(here, null);
    var page = open(here, deal);
    var otherPage = open(here, another);
    var otherBoard = open(elsewhere, null);

    TestDeals.pass(deals, here, deal, processes.current(here), 1, today);

    assertThat(next(board)).isEqualTo("changed");
    assertThat(next(page)).isEqualTo("changed");
    store.tell(new LiveMessage(here.workspace(), Set.of(requireAbout(probe))).toString());
    next(probe);
    assertThat(otherPage.heard()).isEmpty();
    assertThat(otherBoard.heard()).isEmpty();
  }

  @Test
  void what_others_changed_while_a_page_was_on_its_way_is_not_missed() {
    var here = TestWorkspaces.fresh(accounts, sessions, "On the way");
    var colleague = Viewer.system(here.workspace());
    var deal = TestDeals.begin(deals, here, today);
    var now = Instant.now();

    assertThat(feed.missed(here, null, now)).as("own change").isFalse();
    TestDeals.pass(deals, colleague, deal, processes.current(here), 1, today);

    assertThat(feed.missed(here, null, now)).isTrue();
    assertThat(feed.missed(here, deal, now)).isTrue();
    assertThat(feed.missed(here, UUID.randomUUID(), now)).isFalse();
    assertThat(feed.missed(here, deal, now.plusSeconds(60))).isFalse();
  }

  @Test
  void the_oldest_of_too_many_pages_of_one_member_gives_way() throws Exception {
    var here = TestWorkspaces.fresh(accounts, sessions, "Many pages");
    var before = feed.pages();
    var first = open(here, UUID.randomUUID());
    for (int page = 0; page < 12; page++) {
      open(here, UUID.randomUUID());
    }

    assertThat(feed.pages() - before).isEqualTo(12);
    assertThat(first.heard()).contains("closed");
  }

  @Test
  void too_many_changes_to_name_concern_every_page() {
    var many = new HashSet<UUID>();
    for (int subject = 0; subject <= LiveMessage.MOST; subject++) {
      many.add(new UUID(1, subject));
    }
    var message = LiveMessage.parse(new LiveMessage(new UUID(2, 2), many).toString());

    assertThat(message.concerns(new UUID(3, 3))).isTrue();
    assertThat(message.toString().length()).isLessThan(8_000);
  }

  /// Until the node hears at all.
  private void hearing(Viewer viewer, Waiting probe) throws InterruptedException {
    String heard = null;
    while (heard == null) {
      var subjects = Set.of(requireAbout(probe));
      store.tell(new LiveMessage(viewer.workspace(), subjects).toString());
      heard = probe.heard().poll(200, TimeUnit.MILLISECONDS);
    }
  }

  private static UUID requireAbout(Waiting page) {
    return Objects.requireNonNull(page.about());
  }

  private static @Nullable String next(Waiting page) throws InterruptedException {
    return page.heard().poll(30, TimeUnit.SECONDS);
  }

  private Waiting open(Viewer viewer, @Nullable UUID about) {
    var page = new Waiting(about, new LinkedBlockingQueue<>());
    assertThat(feed.join(viewer, page)).isTrue();
    goings.add(() -> feed.leave(viewer, page));
    return page;
  }
}
