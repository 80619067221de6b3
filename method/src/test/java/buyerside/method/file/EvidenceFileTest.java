package buyerside.method.file;

import static buyerside.method.Examples.FOUR_STAGES;
import static buyerside.method.Examples.REQUEST;
import static buyerside.method.Examples.STATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import buyerside.method.Evidence;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import buyerside.method.file.RowProblem.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFileTest {

  private static final String HEADER = String.join(",", EvidenceFile.COLUMNS) + "\n";
  private static final String STATED_ROW =
      "D-1,stated,satisfies,heard,2026-10-02,,2026-10-02T09:00:00Z,\n";
  private static final Evidence STATED_EVIDENCE =
      new Evidence(
          STATED,
          Polarity.SATISFIES,
          Strength.HEARD,
          LocalDate.of(2026, 10, 2),
          null,
          Instant.parse("2026-10-02T09:00:00Z"),
          null);

  @Test
  void each_row_is_a_piece_of_evidence_for_its_deal() {
    var request =
        "D-1,request,denies,confirmed,2026-10-20,2027-01-01,2026-10-21T08:30:00Z,2026-11-01T00:00:00Z\n";

    assertThat(read(HEADER + STATED_ROW + request).deals())
        .containsExactly(
            Map.entry(
                "D-1",
                List.of(
                    STATED_EVIDENCE,
                    new Evidence(
                        REQUEST,
                        Polarity.DENIES,
                        Strength.CONFIRMED,
                        LocalDate.of(2026, 10, 20),
                        LocalDate.of(2027, 1, 1),
                        Instant.parse("2026-10-21T08:30:00Z"),
                        Instant.parse("2026-11-01T00:00:00Z")))));
  }

  @Test
  void columns_may_come_in_any_order_with_others_among_them() {
    var file =
        """
        note,recorded_at,deal,withdrawn_at,strength,lapses_on,polarity,criterion,observed_on,note
        x,2026-10-02T09:00:00Z,D-1,,heard,,satisfies,stated,2026-10-02,y
        """;

    assertThat(read(file)).isEqualTo(read(HEADER + STATED_ROW));
  }

  @Test
  void a_byte_order_mark_foreign_line_ends_quotes_and_empty_rows_do_no_harm() {
    var file =
        "\ufeff"
            + HEADER
            + "\n,,,,,,,\n   \n"
            + "\"D-1\",\"stated\",satisfies, heard ,2026-10-02,\"\",2026-10-02T17:00:00+08:00,";

    assertThat(read(file.replace("\n", "\r\n"))).isEqualTo(read(HEADER + STATED_ROW));
  }

  @Test
  void a_quoted_deal_may_hold_commas_quotes_and_line_ends() {
    var row = STATED_ROW.replace("D-1", "\"a \"\"b\"\", c\nd\"");

    assertThat(read(HEADER + row).deals()).containsOnlyKeys("a \"b\", c\nd");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "D-1, '', deal, '', VALUE_MISSING",
        "stated, strangers, criterion, strangers, CRITERION_UNKNOWN",
        "stated, '', criterion, '', VALUE_MISSING",
        "satisfies, maybe, polarity, maybe, POLARITY_UNKNOWN",
        "satisfies, Satisfies, polarity, Satisfies, POLARITY_UNKNOWN",
        "heard, shouted, strength, shouted, STRENGTH_UNKNOWN",
        "heard, '', strength, '', VALUE_MISSING",
        "'2026-10-02,,', '2026-02-31,,', observed_on, 2026-02-31, NO_DATE",
        "'2026-10-02,,', '31/02,,', observed_on, 31/02, NO_DATE",
        "'2026-10-02,,', ',,', observed_on, '', VALUE_MISSING",
        "'2026-10-02,,', '2026-10-02,soon,', lapses_on, soon, NO_DATE",
        "'2026-10-02,,', '2026-10-02,2026-10-02,', lapses_on, 2026-10-02, LAPSES_TOO_SOON",
        "T09:00:00Z, T09:00:00, recorded_at, 2026-10-02T09:00:00, NO_INSTANT",
        "2026-10-02T09:00:00Z, '', recorded_at, '', VALUE_MISSING",
        "'Z,', 'Z,never', withdrawn_at, never, NO_INSTANT"
      })
  void a_bad_value_is_told_with_line_column_value_and_reason(
      String good, String bad, String column, String value, Reason reason) {
    assertThat(read(HEADER + STATED_ROW + STATED_ROW.replace(good, bad)))
        .isEqualTo(
            new EvidenceReading(
                read(HEADER + STATED_ROW).deals(),
                List.of(new RowProblem(3, column, value, reason))));
  }

  @Test
  void every_bad_value_of_a_row_is_told() {
    assertThat(read(HEADER + "D-1,stated,maybe,shouted,31/02,,now,\n").problems())
        .extracting(RowProblem::reason)
        .containsExactly(
            Reason.POLARITY_UNKNOWN, Reason.STRENGTH_UNKNOWN, Reason.NO_DATE, Reason.NO_INSTANT);
  }

  @Test
  void a_ragged_row_is_not_guessed_at() {
    assertThat(read(HEADER + "D-1,stated,satisfies\n" + STATED_ROW.strip() + ",,\n").problems())
        .extracting(RowProblem::line, RowProblem::reason)
        .containsExactly(tuple(2L, Reason.FIELD_COUNT), tuple(3L, Reason.FIELD_COUNT));
  }

  @Test
  void a_row_that_cannot_be_read_counts_as_if_it_were_not_there() {
    var bad = STATED_ROW.replace("D-1", "D-9").replace("heard", "shouted");
    var good = STATED_ROW + STATED_ROW.replace("D-1", "D-2");

    assertThat(read(HEADER + bad + good).deals()).isEqualTo(read(HEADER + good).deals());
    assertThat(read(HEADER + bad + good).deals().sequencedKeySet()).containsExactly("D-1", "D-2");
  }

  @Test
  void a_character_astray_after_a_quotation_does_not_cost_the_rows_below() {
    var astray = STATED_ROW.replace("stated", "\"stated\"x");

    assertThat(read(HEADER + astray + STATED_ROW))
        .isEqualTo(
            new EvidenceReading(
                read(HEADER + STATED_ROW).deals(),
                List.of(new RowProblem(2, "criterion", "statedx", Reason.CRITERION_UNKNOWN))));
  }

  @Test
  void without_a_header_nothing_is_read() {
    assertThat(read("").problems()).containsExactly(new RowProblem(1, "", "", Reason.EMPTY_FILE));
  }

  @Test
  void a_header_that_lacks_or_repeats_a_column_is_told_and_no_row_is_read() {
    var header = HEADER.replace("polarity", "strength");

    assertThat(read(header + STATED_ROW))
        .isEqualTo(
            new EvidenceReading(
                new LinkedHashMap<>(),
                List.of(
                    new RowProblem(1, "polarity", "", Reason.COLUMN_MISSING),
                    new RowProblem(1, "strength", "strength", Reason.COLUMN_REPEATED))));
  }

  @Test
  void a_quotation_that_is_never_closed_ends_the_reading_with_what_came_before() {
    var reading = read(HEADER + STATED_ROW + "\"D-2,stated,satisfies\n" + STATED_ROW);

    assertThat(reading)
        .isEqualTo(
            new EvidenceReading(
                read(HEADER + STATED_ROW).deals(),
                List.of(new RowProblem(3, "", "", Reason.BROKEN_QUOTES))));
  }

  private static EvidenceReading read(String csv) {
    try {
      var stream = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
      return EvidenceFile.read(FOUR_STAGES, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
