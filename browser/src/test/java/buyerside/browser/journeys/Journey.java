package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.Tongue;
import buyerside.browser.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A walk through the product, once in each language; no page on the way may fail, log an error or
/// break its own security policy.
@ParameterizedClass(name = "{0}")
@EnumSource(Tongue.class)
abstract class Journey {

  @Parameter Tongue tongue = Tongue.ENGLISH;

  House house() {
    return House.of(tongue);
  }

  @AfterEach
  void no_page_on_the_way_was_faulty() {
    assertThat(house().door().complaints()).isEmpty();
    assertThat(house().door().product().faults()).isEmpty();
  }

  /// A number as readers of either language write it.
  static int number(String shown) {
    return Integer.parseInt(shown.replace(",", ""));
  }

  static boolean at(Visitor visitor, String path) {
    return visitor
        .page()
        .url()
        .substring(visitor.product().address().toString().length())
        .startsWith(path);
  }
}
