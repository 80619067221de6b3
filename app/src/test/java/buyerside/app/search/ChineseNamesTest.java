package buyerside.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The 2,270 customers of the Chinese sample, and the answers that its authors expect.
@BuyersideTest
class ChineseNamesTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("buyerside.shared"), "data", "chinese_names", "zh_crm_sample");
  private static final int MORE_THAN_ANY = 300;
  private static final int MANY = 20;

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Companies companies;
  @Autowired private Search search;

  @Test
  void the_expected_customers_are_found_by_a_part_of_their_name_and_none_where_none_is_expected()
      throws IOException {
    var ada = TestWorkspaces.fresh(accounts, sessions, "Chinese names");
    var numbers = new HashMap<UUID, String>();
    for (var row : rows("customers_utf8_bom.csv")) {
      var kept = companies.add(ada, CompanyFacts.named(row.getOrDefault("客户名称", "")));
      numbers.put(((Keeping.Kept) kept).id(), row.getOrDefault("客户编号", ""));
    }

    var different = new TreeMap<String, Set<String>>();
    for (var expected : rows("expected_substring_search.csv")) {
      var wanted =
          Stream.of(expected.getOrDefault("ids", "").split("\\|"))
              .filter(it -> !it.isEmpty())
              .collect(Collectors.toSet());
      var found =
          search
              .find(ada, expected.getOrDefault("query", ""), Document.Kind.COMPANY, MORE_THAN_ANY)
              .stream()
              .map(it -> numbers.get(it.id()))
              .collect(Collectors.toSet());
      // The same name in the other script is found too. A word that hundreds carry is answered by
      // the best of them.
      var enough =
          wanted.isEmpty()
              ? found.isEmpty()
              : wanted.size() < MANY ? found.containsAll(wanted) : found.size() >= MANY;
      if (!enough) {
        different.put(expected.getOrDefault("query", ""), found);
      }
    }

    assertThat(different).isEmpty();
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    try (var reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(SAMPLE.resolve(file))) {
      return reader.stream().map(it -> it.getFieldsAsMap()).toList();
    }
  }
}
