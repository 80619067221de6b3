package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.Visitor;
import buyerside.browser.screens.DealTable;
import buyerside.browser.screens.RoomDeskScreen;
import buyerside.browser.screens.RoomScreen;
import com.deque.html.axecore.playwright.AxeBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(9)
class BuyerRoomTest extends Journey {

  private static final String SAID = "Legal has no time before May 法务五月前没有时间";
  private static final String OTHERWISE = "That was another plant 那是另一个工厂";

  @Test
  void a_buyer_on_a_phone_ticks_confirms_disputes_and_the_seller_settles() {
    var seller = house().withFunnel();
    DealTable.open(seller).openFirst();
    var desk = RoomDeskScreen.ofOpenDeal(seller);
    desk.beginPlan(LocalDate.now(ZoneOffset.UTC).plusDays(200).toString());
    desk.beginValueCase();
    var link = desk.invite("李娜 Li Na");

    try (var buyer = house().stranger()) {
      buyer.page().setViewportSize(390, 844);
      var room = RoomScreen.open(buyer, link);
      isSound(buyer);
      room.disputeFirst(OTHERWISE);
      room.saysThanks();
      room.plan();
      isSound(buyer);
      room.tickFirst();
      room.saysThanks();
      room.remark(SAID);
      room.saysThanks();
      room.valueCase();
      isSound(buyer);
      room.confirmFirstNumber();
      room.saysThanks();

      desk.open().shows(SAID);
      desk.shows(OTHERWISE);
      desk.agree();
      desk.revoke();
      assertThat(buyer.complaints()).isEmpty();
      RoomScreen.open(buyer, link).doesNotOpen();
    }
  }

  private static void isSound(Visitor visitor) {
    var page = visitor.page();
    assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
    var beyond =
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assertThat(((Number) page.evaluate(beyond)).intValue()).isZero();
  }
}
