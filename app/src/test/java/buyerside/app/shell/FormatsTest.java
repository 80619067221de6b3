package buyerside.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final Instant NOON_IN_SHANGHAI = Instant.parse("2026-11-25T04:00:00Z");

  @Test
  void what_has_just_happened_is_told_by_how_long_ago() {
    assertThat(ago(Language.ZH_HANS, Duration.ofSeconds(20))).isEqualTo("刚刚");
    assertThat(ago(Language.ZH_HANS, Duration.ofMinutes(5))).isEqualTo("5 分钟前");
    assertThat(ago(Language.EN, Duration.ofHours(3))).isEqualTo("3 h ago");
  }

  @Test
  void yesterday_is_the_readers_day_before_not_24_hours() {
    assertThat(ago(Language.EN, Duration.ofHours(11))).isEqualTo("11 h ago");
    assertThat(ago(Language.EN, Duration.ofHours(13))).isEqualTo("yesterday");
  }

  @Test
  void after_a_month_the_date_says_more() {
    assertThat(ago(Language.ZH_HANS, Duration.ofDays(30))).isEqualTo("30 天前");
    assertThat(ago(Language.ZH_HANS, Duration.ofDays(31))).isEqualTo("2026-10-25");
  }

  @Test
  void amounts_are_in_ten_thousands_in_chinese_and_in_thousands_elsewhere() {
    assertThat(in(Language.ZH_HANS, () -> Formats.range("CNY", 500_000_00L, 800_000_00L)))
        .isEqualTo("¥50–80万");
    assertThat(in(Language.EN, () -> Formats.range("USD", 500_000_00L, 800_000_00L)))
        .isEqualTo("$500–800K");
  }

  @Test
  void sums_name_the_largest_first_and_show_that_there_are_more() {
    var sums = new TreeMap<String, Long>();
    sums.put("AUD", 1_000_00L);
    sums.put("EUR", 3_000_00L);
    sums.put("GBP", 0L);
    sums.put("SEK", 2_000_00L);
    sums.put("USD", 4_000_00L);

    assertThat(in(Language.EN, () -> Formats.sums(sums))).isEqualTo("$4K + €3K + SEK2K + …");
  }

  private static String ago(Language language, Duration before) {
    return in(language, () -> Formats.since(NOON_IN_SHANGHAI.minus(before), NOON_IN_SHANGHAI));
  }

  private static String in(Language language, Supplier<String> text) {
    var reader = new Reader(language, ZoneId.of("Asia/Shanghai"));
    return ScopedValue.where(Reader.CURRENT, reader).call(text::get);
  }
}
