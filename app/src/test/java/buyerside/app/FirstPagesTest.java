package buyerside.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A workspace of which nobody has seen anything yet.
@BuyersideTest
class FirstPagesTest {

  @Autowired private ApiProgram.Maker programs;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/today", "/board", "/deals", "/deals/new", "/interview", "/truth", "/library",
        "/library/new", "/companies", "/people", "/circle", "/processes", "/imports", "/activities"
      })
  void any_page_can_be_the_first_one(String path) throws Exception {
    assertThat(programs.inNewWorkspace("Untouched").get(path).status()).isEqualTo(200);
  }
}
