package buyerside.judgement.words;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.judgement.words.Words.Language;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Pattern CELL = Pattern.compile("%(?!%)(?:\\d+\\$)?[-+,.\\d]*([a-z])");

  @Test
  void every_sentence_is_there_in_both_languages() {
    assertThat(Words.keys(Language.CHINESE))
        .containsExactlyInAnyOrderElementsOf(Words.keys(Language.ENGLISH));
  }

  @Test
  void sentences_of_both_languages_take_the_same_arguments() {
    for (var key : Words.keys(Language.ENGLISH)) {
      assertThat(arguments(Words.speaking(Language.CHINESE, () -> Words.raw(key))))
          .as(key)
          .isEqualTo(arguments(Words.raw(key)));
    }
  }

  private static long arguments(String pattern) {
    return CELL.matcher(pattern.replace("%%", "")).results().count();
  }

  @Test
  void readers_of_chinese_are_spoken_to_in_chinese_everybody_else_in_english() {
    assertThat(Language.of(Locale.forLanguageTag("zh-Hans-CN"))).isEqualTo(Language.CHINESE);
    assertThat(Language.of(Locale.TAIWAN)).isEqualTo(Language.CHINESE);
    assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
    assertThat(Words.speaking(Language.CHINESE, () -> Words.of("file.empty"))).isEqualTo("文件是空的");
  }
}
