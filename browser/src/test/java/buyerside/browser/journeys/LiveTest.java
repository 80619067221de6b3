package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.Visitor;
import buyerside.browser.screens.Board;
import buyerside.browser.screens.DealPage;
import buyerside.browser.screens.Door;
import buyerside.browser.screens.Settings;
import java.net.URI;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Two colleagues look at the same thing; what one does, the other sees without asking.
@Order(10)
class LiveTest extends Journey {

  private static final String REASON = "Half a sentence";

  @Test
  void a_colleagues_change_appears_on_an_open_board() {
    var administrator = house().withFunnel();
    try (var colleague = colleague("li@example.com")) {
      var seen = Board.open(colleague);
      var before = number(seen.deals(2));

      Board.open(administrator).drop(1, 2).strength("DOCUMENTED").saidBy("Zhao 赵总").record();

      seen.comesToCount(2, before + 1);
      assertThat(colleague.complaints()).isEmpty();
    }
  }

  @Test
  void a_colleagues_change_leaves_what_is_half_typed() {
    var administrator = house().withFunnel();
    try (var colleague = colleague("mo@example.com")) {
      var deal = Board.open(administrator).openFirst(1);
      var path = URI.create(administrator.page().url()).getPath();
      deal.recordEvidence().tickFirst().saidBy("Qian 钱总").quote("the first words").record();
      var seen = new DealPage(colleague.open(path)).startWithdrawing("the first words", REASON);
      var told = seen.told();

      administrator.open(path);
      deal.recordEvidence().tickFirst().saidBy("Sun 孙总").quote("the second words").record();

      seen.comesToTell(told + 1);
      assertThat(seen.typedReason("the first words")).isEqualTo(REASON);
      assertThat(colleague.complaints()).isEmpty();
    }
  }

  private Visitor colleague(String email) {
    var link = Settings.open(house().administrator()).invite(email, "MANAGER");
    var visitor = house().stranger();
    new Door(visitor.open(link)).join("李雷", House.PASSWORD);
    return visitor;
  }
}
