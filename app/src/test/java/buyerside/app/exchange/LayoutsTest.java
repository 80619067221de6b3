package buyerside.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Layout;
import buyerside.app.exchange.reading.Row;
import buyerside.app.exchange.reading.TableFile;
import buyerside.app.exchange.reading.Target;
import buyerside.text.search.NormalForm;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exports of other systems are recognised: what the rows are, whose they are, what fills what.
class LayoutsTest {

  private static final Path SHARED =
      Path.of(System.getProperty("buyerside.shared", "../../shared"), "data");

  @ParameterizedTest
  @CsvSource({
    "crm_export_layouts/salesforce_devorg_sample/Account.csv,COMPANY,salesforce,18",
    "crm_export_layouts/salesforce_devorg_sample/Contact.csv,PERSON,salesforce,25",
    "crm_export_layouts/salesforce_devorg_sample/Lead.csv,PERSON,salesforce,22",
    "crm_export_layouts/salesforce_devorg_sample/Opportunity.csv,DEAL,salesforce,36",
    "crm_export_layouts/salesforce_fivetran_seeds/sf_account_data.csv,COMPANY,salesforce,10",
    "crm_export_layouts/salesforce_fivetran_seeds/sf_contact_data.csv,PERSON,salesforce,4",
    "crm_export_layouts/salesforce_fivetran_seeds/sf_opportunity_data.csv,DEAL,salesforce,10",
    "crm_export_layouts/hubspot_fivetran_seeds/company_data.csv,COMPANY,hubspot,24",
    "crm_export_layouts/hubspot_fivetran_seeds/contact_data.csv,PERSON,hubspot,22",
    "crm_export_layouts/hubspot_fivetran_seeds/deal_data.csv,DEAL,hubspot,44",
    "crm_export_layouts/headers_only/hubspot_contacts_export_header.csv,PERSON,hubspot,0",
    "crm_export_layouts/headers_only/hubspot_deals_export_header.csv,DEAL,hubspot,0",
    "crm_export_layouts/headers_only/pipedrive_deals_listview_header_reported.csv,DEAL,pipedrive,0",
    "crm_export_layouts/atomic_crm/contacts.csv,PERSON,atomic,500",
    "crm_export_layouts/atomic_crm/contacts_export.csv,PERSON,atomic,2",
    "crm_sales_opportunities/accounts.csv,COMPANY,maven,85",
    "crm_sales_opportunities/sales_pipeline_asof_2017-07-01.csv,DEAL,maven,4365",
    "chinese_names/zh_crm_sample/customers_utf8_bom.csv,COMPANY,file,2150",
    "chinese_names/zh_crm_sample/contacts_gb18030.csv,PERSON,file,3000",
    "chinese_names/zh_crm_sample/opportunities_utf8_bom.csv,DEAL,file,1500"
  })
  void exports_are_recognised_with_all_their_rows(String name, Kind kind, String source, long rows)
      throws Exception {
    var dry = dry(name);

    assertThat(dry.layout().kind()).isEqualTo(kind);
    assertThat(dry.layout().source()).isEqualTo(source);
    assertThat(dry.rows()).isEqualTo(rows);
  }

  @Test
  void twentys_opportunities_are_recognised_by_the_labels_of_its_fields() throws Exception {
    var labels = new ArrayList<String>();
    try (var file =
        TableFile.open(real("crm_export_layouts/headers_only/twenty_opportunity_fields.csv"))) {
      while (file.hasNext()) {
        labels.add(file.next().cells().getFirst());
      }
    }
    var layout = Layout.suggest(labels);

    assertThat(layout.kind()).isEqualTo(Kind.DEAL);
    assertThat(layout.source()).isEqualTo("twenty");
    assertThat(layout.columns()).contains(Target.NAME, Target.STAGE);
  }

  @Test
  void chinese_opportunities_are_read_as_their_authors_meant_them() throws Exception {
    var expected = table("chinese_names/zh_crm_sample/expected_opportunities.csv");
    var customers =
        table("chinese_names/zh_crm_sample/customers_gb18030.csv").stream()
            .collect(Collectors.toMap(it -> it.get("客户编号"), it -> it.get("客户名称")));
    for (var encoding : List.of("utf8_bom", "gb18030")) {
      var read = understood("chinese_names/zh_crm_sample/opportunities_" + encoding + ".csv");

      assertThat(read).hasSize(expected.size());
      for (var row : expected) {
        assertThat(read).as(row.toString()).containsKey(row.get("商机编号"));
        var understood = Objects.requireNonNull(read.get(row.get("商机编号")));
        var amount = understood.amount();
        assertThat(amount)
            .as(row.toString())
            .isEqualByComparingTo(new BigDecimal(row.get("amount_cny")));
        assertThat(understood.date(Target.EXPECTED_ON))
            .as(row.toString())
            .isEqualTo(LocalDate.parse(row.get("expected_close")));
        assertThat(understood.cells().get(Target.STAGE)).isEqualTo(row.get("stage"));
        assertThat(NormalForm.of(understood.cells().get(Target.COMPANY)))
            .isEqualTo(NormalForm.of(customers.getOrDefault(row.get("customer"), "")));
      }
    }
  }

  private static Map<String, RowReader.Understood> understood(String name) throws Exception {
    var understood = new HashMap<String, RowReader.Understood>();
    try (var file = TableFile.open(real(name))) {
      var rows = new ArrayList<Row>();
      while (file.hasNext()) {
        rows.add(file.next());
      }
      var layout = Layout.suggest(file.header());
      var reader = new RowReader(layout, file.header(), rows, ActivityWords.ANY);
      for (var row : rows) {
        var reading = reader.read(row);
        assertThat(reading.refusals()).isEmpty();
        var one = reading.understood();
        if (one != null) {
          understood.put(one.cells().get(Target.EXTERNAL_ID), one);
        }
      }
    }
    return understood;
  }

  private static List<Map<String, String>> table(String name) throws Exception {
    var rows = new ArrayList<Map<String, String>>();
    try (var file = TableFile.open(real(name))) {
      while (file.hasNext()) {
        var cells = file.next().cells();
        var row = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
          row.put(file.header().get(i).replace("\ufeff", ""), cells.get(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static Imports.DryRun dry(String name) throws Exception {
    return ((Imports.Look.Seen) Imports.look(real(name))).dry();
  }

  private static Path real(String name) {
    var file = SHARED.resolve(name);
    assumeThat(file).as("the real files lie beside the checkout").exists();
    return file;
  }
}
