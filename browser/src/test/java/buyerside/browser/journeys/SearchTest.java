package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.Palette;
import buyerside.browser.screens.RelationForm;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(8)
class SearchTest extends Journey {

  private static final String COMPANY = "臺灣積體電路股份有限公司";

  @Test
  void two_characters_initials_and_the_other_script_find_a_company_from_any_page() {
    var visitor = house().withFunnel();
    RelationForm.newCompany(visitor).name(COMPANY).save();

    visitor.open("/truth");
    for (var words : List.of("積體", "积体", "twjtdl", COMPANY)) {
      Palette.open(visitor).type(words).finds(COMPANY).close();
    }
    Palette.open(visitor).type("qqqxyzzy").findsNothing();

    Palette.open(visitor).type("积体电路").finds(COMPANY).enter();
    assertThat(at(visitor, "/companies/")).isTrue();
    new RelationForm(visitor).saysAsWritten(COMPANY);
  }
}
