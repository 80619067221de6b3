package buyerside.method.quicklog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickLogCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
  private static final String HEADER =
      "text\tkind\tdate\tminutes\tpeople\tcompany\tstage\tpolarity\tlow\thigh\tcurrency\n";

  private record Answer(int code, String out, String err) {}

  @Test
  void prints_the_recognised_fields_of_each_line() {
    assertThat(
            run(
                "emailed Tom the ROI sheet\n\nqwe\n",
                "--today",
                "2026-11-23",
                "--zone",
                "Asia/Shanghai"))
        .isEqualTo(
            new Answer(
                0,
                HEADER
                    + "emailed Tom the ROI sheet\temail\t2026-11-23\t\tTom\t\t\t\t\t\t\n"
                    + "qwe\t\t2026-11-23\t\t\t\t\t\t\t\t\n",
                ""));
  }

  @Test
  void today_is_the_day_of_the_users_zone() {
    assertThat(run("qwe\n", "--zone", "Asia/Shanghai").out()).contains("qwe\t\t2026-11-23");
    assertThat(run("qwe\n").out()).contains("qwe\t\t2026-11-22");
  }

  @Test
  void an_amount_without_a_currency_is_in_the_one_given() {
    assertThat(run("预算50万\n", "--currency", "hkd").out()).endsWith("500000\t500000\tHKD\n");
  }

  @Test
  void names_the_line_and_characters_of_what_cannot_be() {
    var answer = run("call Bob\nCall with Olga at 25:00\n");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err().strip()).isEqualTo("line 2, characters 16-23: no such time: at 25:00");
  }

  @Test
  void refuses_arguments_it_does_not_understand() {
    assertThat(run("x\n", "--today", "soon").code()).isEqualTo(2);
    assertThat(run("x\n", "--zone").code()).isEqualTo(2);
    assertThat(run("x\n", "--currency", "XXXX").code()).isEqualTo(2);
    assertThat(run("x\n", "--colour", "red").out()).isEmpty();
  }

  private static Answer run(String lines, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        QuickLogCommand.run(
            List.of(args),
            new ByteArrayInputStream(lines.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            CLOCK);
    return new Answer(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
