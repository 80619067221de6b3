package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.Visitor;
import buyerside.browser.screens.ImportStart;
import buyerside.browser.screens.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Whatever goes wrong is said in the reader's language, never as a stack trace.
@Order(11)
class FaultsTest extends Journey {

  private static final UUID NOBODYS = new UUID(0, 1);

  @Test
  void what_does_not_exist_is_a_page_that_says_so() {
    var visitor = house().administrator();
    for (var path :
        List.of(
            "/deals/" + NOBODYS,
            "/deals/no-id",
            "/companies/" + NOBODYS,
            "/people/" + NOBODYS + "/edit",
            "/imports/" + NOBODYS,
            "/no/such/page")) {
      new Screen(visitor.open(path)).isHeaded("shell.missing.title");
      saysNothingTechnical(visitor, path);
    }
  }

  @Test
  void parameters_that_mean_nothing_do_not_break_a_page() {
    var visitor = house().administrator();
    for (var path :
        List.of(
            "/deals?stage=ninety&sort=colour&asOf=31/02/2026&owner=nobody&kind=x&ending=x",
            "/deals?after=garbage&columns=a,b",
            "/board?asOf=yesterday&owner=x",
            "/truth?asOf=2026-13-45",
            "/activities/new?deal=none",
            "/companies?after=garbage",
            "/search?q=%00%27%3Cscript%3E")) {
      visitor.open(path);
      saysNothingTechnical(visitor, path);
    }
  }

  @Test
  void a_file_that_is_no_table_is_refused_in_words() throws Exception {
    var visitor = house().administrator();
    var empty = Files.createTempFile(Path.of("target"), "empty-", ".csv");
    ImportStart.open(visitor).check(empty).says("reason.file.empty");

    var picture =
        Files.write(Files.createTempFile(Path.of("target"), "picture-", ".xlsx"), noise());
    ImportStart.open(visitor).check(picture).says("reason.file.not-a-table");
  }

  private static byte[] noise() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte) 0xFF};
  }

  private void saysNothingTechnical(Visitor visitor, String path) {
    assertThat(visitor.page().locator("body").innerText())
        .as(path)
        .doesNotContainPattern("Exception|Whitelabel|org\\.|java\\.|\\bat [a-z.]+\\(|HTTP Status");
    assertThat(visitor.product().faults()).as(path).isEmpty();
  }
}
