package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.Relations;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// On a phone: a company that is here already, somebody for the circle, a dinner for the register.
@Order(8)
class RelationsTest extends Journey {

  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;

  @Test
  void two_that_are_one_are_asked_about_made_one_and_two_again() {
    var visitor = house().administrator();
    visitor.page().setViewportSize(WIDTH, HEIGHT);
    var screen = new Relations(visitor);
    screen.open("/companies/new").type("relations.name", "苏州华盛机械有限公司").save();
    var stays = screen.id();

    screen.open("/companies/new").type("relations.name", "蘇州華盛機械股份有限公司").save();
    screen.isAskedAbout("苏州华盛机械有限公司").addAnyway();
    var goes = screen.id();
    assertThat(goes).isNotEqualTo(stays);

    screen.open("/duplicates/company/" + stays + "/" + goes).isHeaded("duplicates.review");
    screen.merge();
    assertThat(screen.id()).isEqualTo(stays);
    screen.open("/companies/" + goes);
    assertThat(screen.id()).as("the old address leads to the one that stayed").isEqualTo(stays);

    screen.open("/duplicates/company").isHeaded("duplicates.title");
    assertThat(visitor.complaints()).isEmpty();
  }

  @Test
  void somebody_joins_the_circle_and_a_dinner_is_sealed() {
    var visitor = house().administrator();
    visitor.page().setViewportSize(WIDTH, HEIGHT);
    var screen = new Relations(visitor);
    screen.open("/circle").joinCircle("老周").saysAsWritten("老周");

    screen.open("/circle/register/new").enterGift("老周", "Spring dinner");
    screen.open("/circle/register").saysAsWritten("Spring dinner");
    assertThat(visitor.complaints()).isEmpty();
  }
}
