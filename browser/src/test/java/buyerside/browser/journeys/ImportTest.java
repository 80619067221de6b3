package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.ImportStart;
import buyerside.browser.screens.Welcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@Order(2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportTest extends Journey {

  private static final String NO_SUCH_DAY = "2017-02-31";

  @Test
  @Order(1)
  void a_bad_row_is_shown_with_its_reason_and_comes_back_as_a_file() throws Exception {
    var files = Funnel.of(tongue);
    var visitor = house().administrator();
    var check = ImportStart.open(visitor).check(files.withDay(NO_SUCH_DAY));

    assertThat(check.bad()).isEqualTo("1");
    assertThat(check.refusals())
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .contains("2", NO_SUCH_DAY, visitor.words().of("reason.import.date.none")));

    var run = check.start().done();
    assertThat(run.created()).isEqualTo("2");
    var refused = run.refusedRows();
    assertThat(refused).contains(files.stage()).contains(NO_SUCH_DAY);

    var corrected = Files.createTempFile(Path.of("target"), "corrected-", ".csv");
    Files.writeString(corrected, refused.replace(NO_SUCH_DAY, files.day()));
    var rest = ImportStart.open(visitor).check(corrected).start().done();
    assertThat(rest.created()).isEqualTo("1");
    assertThat(rest.refused()).isEqualTo("0");

    rest.takeBack();
    new ImportStart(visitor.open("/imports/new")).openEarlier(2).takeBack();
    assertThat(house().deals()).isEqualTo("0");
  }

  @Test
  @Order(2)
  void the_real_funnel_is_tried_brought_in_repeated_taken_back_and_brought_in_again() {
    var files = Funnel.of(tongue);
    var visitor = house().administrator();
    var rows = files.rows(files.deals());

    var companies = new Welcome(visitor.open("/welcome")).importFunnel().check(files.companies());
    assertThat(number(companies.rows())).isEqualTo(files.rows(files.companies()));
    assertThat(number(companies.start().done().created())).isEqualTo(files.rows(files.companies()));

    var check = ImportStart.open(visitor).check(files.deals());
    assertThat(number(check.rows())).isEqualTo(rows);
    assertThat(number(check.good())).isEqualTo(rows);
    assertThat(check.bad()).isEqualTo("0");
    assertThat(check.fills(files.stage())).isEqualTo(visitor.words().of("import.target.STAGE"));

    var run = check.start().done();
    assertThat(number(run.created())).isEqualTo(rows);
    assertThat(run.refused()).isEqualTo("0");

    var again = ImportStart.open(visitor).check(files.deals()).start().done();
    assertThat(number(again.same())).isEqualTo(rows);
    assertThat(again.created()).isEqualTo("0");
    assertThat(again.updated()).isEqualTo("0");

    new ImportStart(visitor.open("/imports/new")).openEarlier(2).takeBack();
    assertThat(house().deals()).isEqualTo("0");

    house().withFunnel();
    assertThat(house().deals()).isEqualTo(house().inTheTable(rows));
  }
}
