package buyerside.sample;

import static buyerside.sample.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final String UNDIALLED =
      "\\+44 1632 960\\d{3}|\\+1 \\d{3} 555 01\\d\\d|\\+49 30 23125 \\d{3}|\\+33 1 99 00 \\d\\d \\d\\d"
          + "|\\+852 0\\d{3} \\d{4}|\\+886 0 \\d{4} \\d{4}|\\+86 000 \\d{4} \\d{4}";

  @Test
  void three_hundred_thousand_companies_have_different_names() {
    var names = new HashSet<String>();
    sample(1_000_000, 7).companies().limit(300_000).forEach(company -> names.add(company.name()));

    assertThat(names).hasSize(300_000);
  }

  @Test
  void a_million_people_have_different_names_and_addresses() {
    var names = new HashSet<String>();
    var addresses = new HashSet<String>();
    sample(1_000_000, 7)
        .people()
        .limit(1_000_000)
        .forEach(person -> {
          names.add(person.name().full());
          addresses.add(person.email());
        });

    assertThat(names).hasSize(1_000_000);
    assertThat(addresses).hasSize(1_000_000);
  }

  @Test
  void chinese_names_are_chinese_characters_only_and_others_have_none() {
    var sample = sample(3_000, 7);

    assertThat(sample.companies())
        .allSatisfy(company ->
            assertThat(company.name())
                .matches(company.language().chinese() ? "\\p{IsHan}+" : "[\\p{IsLatin} .&-]+"));
    assertThat(sample.people())
        .allSatisfy(person ->
            assertThat(person.name().full())
                .matches(
                    sample.company(person.company()).language().chinese()
                        ? "\\p{IsHan}{3}"
                        : "[\\p{IsLatin} .-]+"));
  }

  @Test
  void every_language_has_its_companies() {
    assertThat(sample(1_000, 7).companies().map(GeneratedCompany::language))
        .contains(Language.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"surnames", "given.first", "given.second", "stem.first", "stem.second", "places"})
  void the_two_chinese_scripts_have_the_same_names_in_the_same_order(String list) {
    var simplified = NameParts.of(Language.ZH_HANS).list(list);
    var traditional = NameParts.of(Language.ZH_HANT).list(list);

    assertThat(traditional).hasSameSizeAs(simplified);
    for (var i = 0; i < simplified.size(); i++) {
      assertThat(simplified.indexOf(traditional.get(i))).isIn(-1, i);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_list_has_a_part_twice(Language language) {
    var parts = NameParts.of(language);
    for (var list : parts.lists().stringPropertyNames()) {
      assertThat(parts.list(list)).as(list).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  @Test
  void nobody_can_be_reached_by_accident() {
    var sample = sample(3_000, 7);

    assertThat(sample.people())
        .allSatisfy(
            person -> assertThat(person.email()).matches("[a-z0-9.]+@[a-z0-9-]+\\.example"));
    assertThat(sample.companies().map(company -> company.reach().phone()))
        .allSatisfy(phone -> assertThat(phone).matches(UNDIALLED));
    assertThat(sample.people().map(GeneratedPerson::phone).filter(phone -> phone != null))
        .allSatisfy(phone -> assertThat(phone).matches(UNDIALLED));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 97, 100_000})
  void a_shuffle_gives_every_place_once(long size) {
    for (var seed : List.of(1L, 2L, 3L)) {
      var shuffle = Shuffle.of(size, Chance.of(seed, Chance.Draw.NAMES, 0));
      var places = new HashSet<Long>();
      for (var number = 0L; number < size; number++) {
        places.add(shuffle.place(number));
      }
      assertThat(places).as("seed %d", seed).hasSize((int) size);
      assertThat(places).allMatch(place -> place >= 0 && place < size);
    }
  }
}
