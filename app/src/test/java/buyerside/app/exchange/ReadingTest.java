package buyerside.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.groups.Tuple.tuple;

import buyerside.app.exchange.reading.Amounts;
import buyerside.app.exchange.reading.Dates;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Unreadable;
import buyerside.app.exchange.reading.Value;
import buyerside.app.shell.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  private static final Path SHARED =
      Path.of(System.getProperty("buyerside.shared", "../../shared"), "data");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          109,000.00  | 109000.00
          ￥1,132,000 | 1132000
          156.5万元   | 1565000
          1.2亿       | 120000000
          748000      | 748000
          € 40.000,00 | 40000.00
          200k        | 200000
          (1,200)     | -1200
          """)
  void amounts_are_read_as_people_write_them(String cell, BigDecimal amount) {
    assertThat(Amounts.read(cell))
        .isInstanceOfSatisfying(
            Value.Of.class, it -> assertThat((BigDecimal) it.value()).isEqualByComparingTo(amount));
  }

  @ParameterizedTest
  @CsvSource({"1.2.3", "abc", "12 34;5", "1e9"})
  void what_is_no_amount_is_refused(String cell) {
    assertThat(Amounts.read(cell)).isEqualTo(new Value.Bad<BigDecimal>("import.amount", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年7月27日,2024-07-27",
    "2025/9/11,2025-09-11",
    "02/23/26 08:55 PM,2026-02-23",
    "2019-04-04 18:47:01,2019-04-04",
    "2026-11-24T08:00:00Z,2026-11-24"
  })
  void dates_are_read_as_people_write_them(String cell, LocalDate date) {
    assertThat(new Dates(false).read(cell)).isEqualTo(new Value.Of<>(date));
  }

  @Test
  void a_column_with_a_day_above_twelve_first_is_read_day_first() {
    var dates = Dates.of(List.of("03/04/2025", "31/01/2025"));

    assertThat(dates.read("03/04/2025")).isEqualTo(new Value.Of<>(LocalDate.of(2025, 4, 3)));
  }

  @Test
  void the_thirty_first_of_february_is_refused() {
    assertThat(new Dates(true).read("31/02/2025"))
        .isEqualTo(new Value.Bad<LocalDate>("import.date.none", List.of()));
  }

  @Test
  void a_ragged_row_and_a_bad_amount_are_refused_with_line_column_and_value()
      throws IOException, Unreadable {
    var file =
        file(
            """
            Opportunity Name,Account Name,Amount,StageName
            one,Acme,100,Prospecting
            two,Acme,1.2.3,Prospecting
            three,Acme,5,Prospecting,more
            """,
            "UTF-8");
    var dry = Imports.dryRun(file, null, ActivityWords.ANY);

    assertThat(dry.rows()).isEqualTo(3);
    assertThat(dry.good()).isEqualTo(1);
    assertThat(dry.refusals())
        .extracting(Refusal::line, Refusal::column, Refusal::value, Refusal::reason)
        .containsExactly(
            tuple(3L, "Amount", "1.2.3", "import.amount"), tuple(4L, "", "", "import.ragged"));
  }

  @Test
  void quoted_line_breaks_semicolons_and_gb18030_are_read() throws IOException, Unreadable {
    var file = file("商机名称;销售阶段;预计金额\n\"一\n行\";方案报价;156.5万元\n", "GB18030");
    var dry = Imports.dryRun(file, null, ActivityWords.ANY);

    assertThat(dry.layout().kind()).isEqualTo(Kind.DEAL);
    assertThat(dry.good()).isEqualTo(1);
  }

  @Test
  void text_that_a_spreadsheet_would_run_is_made_harmless() {
    assertThat(Cell.harmless("=1+1")).isEqualTo("'=1+1");
    assertThat(Cell.harmless("plain")).isEqualTo("plain");
  }

  @ParameterizedTest
  @CsvSource({
    "crm_sales_opportunities/sales_pipeline_asof_2017-07-01.csv,DEAL,maven,4365",
    "crm_sales_opportunities/accounts.csv,COMPANY,maven,85",
    "chinese_names/zh_crm_sample/customers_gb18030.csv,COMPANY,file,2150",
    "chinese_names/zh_crm_sample/contacts_utf8_bom.csv,PERSON,file,3000",
    "chinese_names/zh_crm_sample/opportunities_gb18030.csv,DEAL,file,1500",
    "crm_export_layouts/salesforce_devorg_sample/Opportunity.csv,DEAL,salesforce,36",
    "crm_export_layouts/salesforce_devorg_sample/Account.csv,COMPANY,salesforce,18",
    "crm_export_layouts/salesforce_devorg_sample/Contact.csv,PERSON,salesforce,25"
  })
  void real_exports_are_recognised_and_read_in_full(
      String name, Kind kind, String source, long rows) throws IOException, Unreadable {
    var file = SHARED.resolve(name);
    assumeThat(file).as("the real files lie beside the checkout").exists();
    var dry = Imports.dryRun(file, null, ActivityWords.ANY);

    assertThat(dry.layout().kind()).isEqualTo(kind);
    assertThat(dry.layout().source()).isEqualTo(source);
    assertThat(dry.rows()).isEqualTo(rows);
    assertThat(dry.good()).isEqualTo(rows);
  }

  private Path file(String text, String charset) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text, Charset.forName(charset));
  }
}
