package buyerside.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BuyersideTest
class SharesTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private SeatStore seats;
  @Autowired private ShareStore store;
  @Autowired private Shares shares;
  @Autowired private Clock clock;
  @Autowired private MockMvc browser;

  private Viewer viewer = Viewer.system(new UUID(0, 0));

  @BeforeEach
  void a_workspace() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Shared");
  }

  @Test
  void whoever_has_the_link_reads_the_page_and_nothing_leads_on_from_it() throws Exception {
    var token = shares.make(viewer, "truth", "");

    var page =
        browser
            .perform(get("/shared/truth/" + token.value()))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page).contains("Shared").doesNotContain("href=\"/deals");
  }

  @Test
  void it_opens_that_page_only() {
    var token = shares.make(viewer, "truth", "");

    assertThat(shares.open(token, "board")).isEmpty();
    assertThat(shares.open(token, "truth")).get().extracting(Shares.Shared::maker).isNotNull();
  }

  @Test
  void revoked_it_opens_nothing() throws Exception {
    var token = shares.make(viewer, "truth", "");
    shares.revoke(viewer, shares.own(viewer, "truth").getFirst().id());

    browser.perform(get("/shared/truth/" + token.value())).andExpect(status().isNotFound());
    assertThat(shares.own(viewer, "truth")).isEmpty();
  }

  @Test
  void it_expires() {
    var later = Clock.offset(clock, Shares.LIFE.plus(Duration.ofSeconds(1)));
    var token = shares.make(viewer, "truth", "");

    assertThat(new Shares(store, seats, later).open(token, "truth")).isEmpty();
  }

  @Test
  void a_guessed_link_is_a_missing_page() throws Exception {
    browser.perform(get("/shared/truth/guessed")).andExpect(status().isNotFound());
  }
}
