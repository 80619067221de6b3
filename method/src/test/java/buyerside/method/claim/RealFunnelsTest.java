package buyerside.method.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import buyerside.method.BuyingProcess;
import buyerside.method.file.SixStages;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Funnels as they were exported from real systems.
class RealFunnelsTest {

  private static final BuyingProcess SIX = SixStages.read().process();

  @ParameterizedTest
  @CsvSource({
    "data/chinese_names/zh_crm_sample/opportunities_utf8_bom.csv, 销售阶段",
    "data/crm_sales_opportunities/sales_pipeline_asof_2017-07-01.csv, deal_stage",
    "data/crm_export_layouts/salesforce_devorg_sample/Opportunity.csv, StageName",
    "data/crm_export_layouts/salesforce_devorg_sample/OpportunityHistory.csv, StageName"
  })
  void every_stage_name_of_the_export_is_known(String name, String column) throws IOException {
    var file = Path.of(System.getProperty("buyerside.shared", "../../shared"), name);
    assumeTrue(Files.exists(file), "not on this machine: " + file);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      assertThat(reader.stream().map(row -> row.getField(column)).distinct())
          .isNotEmpty()
          .noneMatch(label -> FunnelStages.suggest(SIX, label) instanceof ClaimSuggestion.Unknown);
    }
  }
}
