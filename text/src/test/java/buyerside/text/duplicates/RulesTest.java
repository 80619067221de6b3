package buyerside.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.duplicates.Match.Certainty;
import buyerside.text.duplicates.Match.Ground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  @ParameterizedTest
  @CsvSource({
    "芜湖欧德龙机械设备集团有限公司, 芜湖欧德龍機械设备集团有限公司",
    "爱淘食品有限公司, 爱淘食品有限责任公司",
    "海思威科技集团有限公司, ' 海思 威科技集团有限公司　'",
    "普洱万士发医疗器械集团有限公司, 普洱万士发医疗器械集团有限公司ＡＢ１",
    "拉萨培黎科技有限公司, 培黎科技有限公司（拉萨）",
    "天天向上机械设备有限公司, 天天向上机械设备有限公司（总部）",
    "Acme Tools GmbH, ACME  Tools",
    "Acme Tools GmbH & Co. KG, 'Acme Tools, Gmbh und Co KG'",
    "'Smith, Jones Ltd.', Smith Jones Limited",
    "Müller Maschinenbau AG, Muller Maschinenbau"
  })
  void one_company_written_in_two_ways_is_surely_one(String one, String other) {
    assertThat(companies(one, other).map(Match::certainty)).contains(Certainty.SURE);
  }

  @ParameterizedTest
  @CsvSource({
    "双井机械设备有限公司, 双八机械设备有限公司",
    "绿野信息技术有限公司, 绿柔信息技术有限公司",
    "Acme Tools GmbH, Apex Tools GmbH"
  })
  void names_that_only_look_alike_are_two(String one, String other) {
    assertThat(companies(one, other)).isEmpty();
  }

  @Test
  void two_registration_numbers_are_two_companies_whatever_their_names() {
    assertThat(Rules.compare(registered("A1B2C3D4"), registered("A1B2C3D5"))).isEmpty();
    assertThat(Rules.compare(registered("A1B2C3D4"), registered("a1b2-c3d4")).map(Match::certainty))
        .contains(Certainty.SURE);
  }

  @Test
  void one_name_in_two_cities_is_only_a_question_and_with_two_sites_none() {
    var here = at("恒通物流有限公司", "苏州", "");
    var there = at("恒通物流有限公司", "成都", "");

    assertThat(Rules.compare(here, there).map(Match::certainty)).contains(Certainty.POSSIBLE);
    assertThat(Rules.compare(at("恒通物流有限公司", "苏州", "ht.cn"), at("恒通物流有限公司", "成都", "hengtong.com")))
        .isEmpty();
  }

  @Test
  void a_person_is_known_by_number_and_name_in_characters_or_pinyin() {
    var one = person("曾国强", "华盛机械有限公司", "+86 138 0000 1111", "");
    var other = person("Zeng Guoqiang", "", "13800001111", "");

    assertThat(Rules.compare(one, other))
        .contains(new Match(Certainty.SURE, Set.of(Ground.NUMBER, Ground.SOUND)));
  }

  @Test
  void two_of_one_name_in_one_company_are_a_question_once_their_addresses_differ() {
    var one = person("王伟", "华盛机械有限公司", "", "w1@huasheng.cn");
    var other = person("王伟", "华盛机械", "", "w2@huasheng.cn");

    assertThat(Rules.compare(one, other).map(Match::certainty)).contains(Certainty.POSSIBLE);
    assertThat(Rules.compare(one, person("王伟", "别家公司", "", ""))).isEmpty();
  }

  @Test
  void what_the_rules_may_take_for_one_shares_a_key() {
    var pairs =
        List.of(
            List.of(
                Listed.company("1", "Driftwater Services"),
                Listed.company("2", "Driftwatr Services")),
            List.of(
                person("曾国强", "", "13800001111", ""),
                person("Zeng Guoqiang", "", "+86 13800001111", "")),
            List.of(at("临汾安赛科技", "临汾市", ""), at("安赛科技有限公司", "临汾市", "")));
    for (var pair : pairs) {
      assertThat(Rules.compare(pair.getFirst(), pair.getLast())).isPresent();
      var keys = new HashSet<Long>();
      for (var key : Keys.of(pair.getFirst())) {
        keys.add(key);
      }
      var shared = new ArrayList<Long>();
      for (var key : Keys.of(pair.getLast())) {
        if (keys.contains(key)) {
          shared.add(key);
        }
      }
      assertThat(shared).isNotEmpty();
    }
  }

  /// By name alone, without registration number or city.
  @Test
  void the_planted_duplicates_of_the_sample_are_found_and_no_others() throws IOException {
    var folder =
        Path.of(
            System.getProperty("buyerside.shared", "/work/shared"),
            "data/chinese_names/zh_crm_sample");
    Assumptions.assumeTrue(Files.exists(folder));
    var names = new HashMap<Integer, String>();
    var duplicates = new Duplicates();
    var number = 0;
    for (var line : Files.readAllLines(folder.resolve("customers_utf8_bom.csv"))) {
      if (line.startsWith("KH")) {
        var cells = line.split(",", 3);
        names.put(number++, cells[0]);
        duplicates.add(Listed.company(cells[0], cells[1].replace("\"", "")));
      }
    }
    var found = new HashSet<Set<String>>();
    duplicates.each(it -> found.add(Set.of(names.get(it.first()), names.get(it.second()))));
    var expected = new HashSet<Set<String>>();
    Files.readAllLines(folder.resolve("expected_duplicates.csv")).stream()
        .skip(1)
        .map(it -> it.split(","))
        .forEach(it -> expected.add(Set.of(it[0], it[1])));

    assertThat(found).containsAll(expected);
    // four pairs more: two copies of one original are one as well
    assertThat(found).hasSize(expected.size() + 4);
  }

  private static Optional<Match> companies(String one, String other) {
    return Rules.compare(Listed.company("1", one), Listed.company("2", other));
  }

  private static Listed registered(String number) {
    return new Listed("1", Kind.COMPANY, "华盛机械", "", "", number, List.of(), List.of(), "");
  }

  private static Listed at(String name, String place, String site) {
    return new Listed("1", Kind.COMPANY, name, "", place, "", List.of(), List.of(), site);
  }

  private static Listed person(String name, String company, String number, String mail) {
    return new Listed("1", Kind.PERSON, name, company, "", "", List.of(number), List.of(mail), "");
  }
}
