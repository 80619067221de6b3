package buyerside.text.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveryTest {

  /// What is lost cannot come back: the share of characters that may stay wrong, by kind.
  private static final Map<Garbling, Double> LOSSY =
      Map.ofEntries(
          Map.entry(Garbling.UTF8_READ_AS_GBK, 0.06),
          Map.entry(Garbling.UTF8_READ_AS_GBK_LOSSES_AS_QUESTION_MARKS, 0.06),
          Map.entry(Garbling.UTF8_READ_AS_WINDOWS_1252_WITH_LOSSES, 0.08),
          Map.entry(Garbling.GBK_WITHOUT_ITS_FIRST_BYTE, 0.06),
          Map.entry(Garbling.GBK_ONE_BYTE_OFF_IN_A_RUN, 0.03),
          Map.entry(Garbling.GBK_ANNOTATED_BYTE_BY_BYTE, 0.16),
          Map.entry(Garbling.BIG5_READ_AS_GBK, 0.03),
          Map.entry(Garbling.GBK_READ_AS_BIG5, 0.45),
          Map.entry(Garbling.ONE_SENTENCE_READ_AS_GBK, 0.02),
          Map.entry(Garbling.PINYIN_AND_TRADITIONAL, 0.005),
          Map.entry(Garbling.PINYIN_THEN_UTF8_READ_AS_GBK, 0.16),
          Map.entry(Garbling.TRADITIONAL_ANNOTATED_BYTE_BY_BYTE, 0.14));

  @ParameterizedTest
  @EnumSource(Garbling.class)
  void garbled_chinese_comes_back(Garbling garbling) {
    var texts = RecoveryReport.some(CleanTexts.chinese(160), garbling, 2);
    var row = RecoveryReport.row("Chinese", garbling, texts);
    assertThat(row.before()).isGreaterThan(0.05);
    assertThat(row.after()).isLessThanOrEqualTo(LOSSY.getOrDefault(garbling, 0.0));
  }

  static List<Garbling> english() {
    return RecoveryReport.ENGLISH_WAYS;
  }

  @ParameterizedTest
  @MethodSource("english")
  void garbled_english_comes_back(Garbling garbling) {
    var row =
        RecoveryReport.row(
            "English", garbling, RecoveryReport.some(CleanTexts.english(60), garbling, 4));
    assertThat(row.after()).isLessThanOrEqualTo(0.005);
  }

  static Stream<String> clean() {
    return Stream.of("hans.txt", "hant.txt", "en.txt", "others.txt")
        .flatMap(it -> CleanTexts.sentences(it).stream());
  }

  @ParameterizedTest
  @MethodSource("clean")
  void clean_text_is_left_alone(String text) {
    assertThat(Recovery.text(text, Script.AS_WRITTEN)).isEqualTo(text);
    assertThat(Recovery.pieces(text, Script.AS_WRITTEN))
        .singleElement()
        .satisfies(piece -> assertThat(piece.text()).isEqualTo(text))
        .satisfies(piece -> assertThat(piece.repairs()).isEmpty());
  }

  @Test
  void clean_texts_of_any_length_are_left_alone() {
    assertThat(Stream.concat(CleanTexts.chinese(160).stream(), CleanTexts.english(60).stream()))
        .allSatisfy(text -> assertThat(Recovery.text(text, Script.AS_WRITTEN)).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource({
    "場(chǎng)飯局,場飯局",
    "職場（zhí chǎng）飯局,職場飯局",
    "職場(zhíchǎng)飯局,職場飯局",
    "重(zhong4)量,重量",
    "綠(lǜ)色,綠色",
    "女(nü3)兒,女兒",
    "發[fā]展,發展",
    "場(ㄔㄤˇ)地,場地",
    "樂(lè)于,樂于"
  })
  void readings_in_brackets_go(String garbled, String clean) {
    assertThat(Recovery.text(garbled, Script.AS_WRITTEN)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "頭髮和發展,头发和发展,頭髮和發展",
    "皇后在後面,皇后在后面,皇后在後面",
    "饼干很乾燥,饼干很干燥,餅乾很乾燥",
    "乾隆和干部,乾隆和干部,乾隆和幹部",
    "這裏的公里,这里的公里,這裏的公里",
    "頭发发白,头发发白,頭髮發白",
    "著名的作者看著我,著名的作者看着我,著名的作者看著我",
    "范先生的範圍,范先生的范围,范先生的範圍"
  })
  void either_script_on_request(String mixed, String hans, String hant) {
    assertThat(Recovery.text(mixed, Script.HANS)).isEqualTo(hans);
    assertThat(Recovery.text(mixed, Script.HANT)).isEqualTo(hant);
  }

  @Test
  void japanese_keeps_its_characters() {
    var text = "東京都の図書館では、古い地図を自由に閲覧できます。";
    assertThat(Recovery.text(text, Script.HANS)).isEqualTo(text);
    assertThat(Recovery.text(text, Script.HANT)).isEqualTo(text);
  }

  @Test
  void an_english_page_says_when_by_whom_and_how_often_read() {
    var page =
        """
        Home > Articles > Buying
        What doing nothing costs
        Date: March 12, 2019  Views: 3,402  Source: Harbour Review  Author: Ann Teak
        Most buyers never put a figure on the problem. That is why most projects die.
        A figure needs three numbers: how often, how long, how much.
        Share this on Facebook | Twitter
        Copyright © 2019 Harbour Review. All rights reserved.
        Five questions before a demo
        By Bob Lane | 3 May 2020
        Ask them in this order, and write the answers down in the buyer's own words.
        Read more »
        """;
    var pieces = Recovery.pieces(page, Script.AS_WRITTEN);
    assertThat(pieces.stream().map(it -> it.facts().title()))
        .containsExactly("What doing nothing costs", "Five questions before a demo");
    assertThat(pieces.getFirst().facts())
        .returns(LocalDate.of(2019, 3, 12), Piece.Facts::date)
        .returns(3402L, Piece.Facts::popularity)
        .returns("Harbour Review", Piece.Facts::source)
        .returns("Ann Teak", Piece.Facts::author);
    assertThat(pieces.getLast().facts())
        .returns(LocalDate.of(2020, 5, 3), Piece.Facts::date)
        .returns("Bob Lane", Piece.Facts::author);
    assertThat(pieces.getLast().body()).hasSize(1);
  }

  @Test
  void a_block_said_twice_is_folded_and_short_lines_are_not() {
    var block = CleanTexts.sentences("hans.txt").subList(0, 4);
    var page = Stream.of(List.of("第一步:", "好。"), block, List.of("另外。"), block).flatMap(List::stream);
    assertThat(Repeats.of(page.toList()).stream()).containsExactly(7, 8, 9, 10);
  }
}
