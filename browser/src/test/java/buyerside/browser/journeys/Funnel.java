package buyerside.browser.journeys;

import buyerside.browser.Tongue;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The real files that a walk brings in, and what a plain count of their lines says about them.
///
/// @param companies the file of companies
/// @param people the files of people, none in some systems
/// @param deals the file of deals
/// @param charset in which they are written
/// @param stage the heading of the seller's stage
/// @param day a day that the first deal has
/// @param over the stages of deals that are no longer open
record Funnel(
    Path companies,
    List<Path> people,
    Path deals,
    Charset charset,
    String stage,
    String day,
    Set<String> over) {

  private static final Path DATA = Path.of(System.getProperty("buyerside.shared", ""), "data");

  static Funnel of(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> {
        var folder = DATA.resolve("crm_sales_opportunities");
        yield new Funnel(
            folder.resolve("accounts.csv"),
            List.of(),
            folder.resolve("sales_pipeline_asof_2017-07-01.csv"),
            StandardCharsets.UTF_8,
            "deal_stage",
            "2017-03-01",
            Set.of("Won", "Lost"));
      }
      case CHINESE -> {
        var folder = DATA.resolve("chinese_names").resolve("zh_crm_sample");
        yield new Funnel(
            folder.resolve("customers_gb18030.csv"),
            List.of(folder.resolve("contacts_gb18030.csv")),
            folder.resolve("opportunities_gb18030.csv"),
            Charset.forName("GB18030"),
            "销售阶段",
            "2024年7月27日",
            Set.of("赢单", "输单"));
      }
    };
  }

  int rows(Path file) {
    return records(file).size();
  }

  /// How many open deals the file has in each of the seller's stages.
  Map<String, Integer> openByStage() {
    var open = new TreeMap<String, Integer>();
    for (var deal : records(deals)) {
      var label = deal.getField(stage);
      if (!over.contains(label)) {
        open.merge(label, 1, Integer::sum);
      }
    }
    return open;
  }

  /// The first three rows of the file of deals, the first of them with another day.
  Path withDay(String badDay) {
    try {
      var lines = Files.readAllLines(deals, charset);
      var file = Files.createTempFile(Path.of("target"), "one-bad-row-", ".csv");
      var text =
          List.of(lines.getFirst(), lines.get(1).replace(day, badDay), lines.get(2), lines.get(3));
      return Files.write(file, text, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<NamedCsvRecord> records(Path file) {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file, charset)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
