package buyerside.judgement.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-24                    | 2026-11-24T00:00:00Z
          2026-11-24T09:30:00Z          | 2026-11-24T09:30:00Z
          2026-11-24 09:30:00           | 2026-11-24T09:30:00Z
          2026-11-24T09:30:00.250+08:00 | 2026-11-24T01:30:00.250Z
          2026-11-24T09:30:00-0500      | 2026-11-24T14:30:00Z
          2026/1/2                      | 2026-01-02T00:00:00Z
          2026年1月2日                  | 2026-01-02T00:00:00Z
          24.11.2026                    | 2026-11-24T00:00:00Z
          11/24/2026                    | 2026-11-24T00:00:00Z
          24/11/2026                    | 2026-11-24T00:00:00Z
          2026-11-24 09:30 Asia/Shanghai | 2026-11-24T01:30:00Z
          """)
  void dates_are_read_as_people_export_them(String text, String instant) {
    assertThat(Times.instant(Times.parse(text))).hasToString(instant);
  }

  @Test
  void an_unknown_time_zone_is_named() {
    assertThatThrownBy(() -> Times.parse("2026-11-24 09:30 Mars/Phobos"))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining("unknown time zone Mars/Phobos");
  }

  @Test
  void a_year_nobody_can_mean_is_refused() {
    assertThatThrownBy(() -> Times.parse("0001-01-01"))
        .hasMessageContaining("not between the years 1900 and 2200");
  }
}
