package buyerside.text.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GramsTest {

  @ParameterizedTest
  @CsvSource({
    "华为科技有限公司, 为科",
    "华为科技有限公司, hw",
    "华为科技有限公司, wk",
    "华为科技有限公司, huaw",
    "华为科技有限公司, 華為",
    "Tawnyrun Water Services, services",
    "Tawnyrun Water Services, run water",
    "Tawnyrun Water Services, wa",
    "Tawnyrun Water Services, ervic",
    "Tawnyrun Water Services, t",
    "3M中国, 3m",
    "3M中国, m中",
    "3M中国, 国",
    "+86 138 0013 8000, 0013",
    "Завод Восток, во",
    "Завод Восток, осто"
  })
  void a_document_has_all_pieces_of_a_query_that_it_contains(String document, String query) {
    assertThat(pieces(document)).containsAll(List.of(Grams.ofQuery(query).grams()));
    assertThat(Grams.ofQuery(query).grams()).isNotEmpty();
  }

  @Test
  void a_latin_word_is_told_from_others_of_the_same_pairs() {
    var wanted = List.of(Grams.ofQuery("solutions").grams());

    assertThat(pieces("Station Solo Lute").containsAll(wanted)).isFalse();
    assertThat(pieces("Water Solutions Inc").containsAll(wanted)).isTrue();
  }

  @Test
  void what_only_looks_alike_is_told_apart_by_the_text() {
    assertThat(Grams.ofDocument(List.of("Water Services")).haystack()).isEqualTo("waterservices");
    assertThat(Grams.ofQuery("Water services").exact()).isEqualTo("waterservices");
  }

  @Test
  void emptiness_and_signs_have_no_pieces() {
    assertThat(Grams.ofQuery("--- ").grams()).isEmpty();
    assertThat(pieces("")).isEmpty();
  }

  private static HashSet<Integer> pieces(String document) {
    return new HashSet<>(List.of(Grams.ofDocument(List.of(document)).grams()));
  }
}
