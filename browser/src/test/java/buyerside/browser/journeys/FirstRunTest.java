package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.FirstRun;
import buyerside.browser.screens.Welcome;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
class FirstRunTest extends Journey {

  @Test
  void the_first_page_makes_the_workspace_and_offers_three_ways_to_begin() {
    var visitor = house().door().open("/");
    var form = new FirstRun(visitor);

    form.chooseLanguage(tongue.ownName());
    form.isHeaded("first-run.title");

    form.fillIn(House.WORKSPACE, "", "ada@acme", "short").setUp();
    form.says("reason.missing");
    form.says("reason.email.shape");
    form.says("reason.password.short", 10);
    assertThat(form.workspace()).isEqualTo(House.WORKSPACE);

    form.fillIn(House.WORKSPACE, House.ADMINISTRATOR, House.EMAIL, House.PASSWORD).setUp();
    house().settled();
    var welcome = new Welcome(visitor);
    welcome.isHeaded("today.welcome.to", House.WORKSPACE);
    welcome.offersThreeWays();

    visitor.open("/first-run");
    assertThat(at(visitor, "/sign-in")).isTrue();
  }
}
