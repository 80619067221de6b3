package buyerside.judgement.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import buyerside.judgement.table.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as they come, not as they should.
class RoughTablesTest {

  private static final String TIMED =
      "--outcome outcome --created created --closed closed --id id --lang en";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private record Deal(
      int n, LocalDate created, LocalDate closed, boolean open, boolean won, boolean partner) {}

  /// Partners buy more often than strangers; the last few are still open.
  private static List<Deal> deals(int n) {
    var chance = new Random(7);
    var deals = new ArrayList<Deal>();
    for (int i = 0; i < n; i++) {
      boolean partner = chance.nextBoolean();
      boolean won = chance.nextDouble() < (partner ? 0.8 : 0.2);
      var created = LocalDate.of(2024, 1, 1).plusDays(i * 400L / n);
      var closed = created.plusDays(5 + chance.nextInt(won ? 60 : 30));
      deals.add(
          new Deal(i, created, closed, closed.isAfter(LocalDate.of(2025, 2, 10)), won, partner));
    }
    return deals;
  }

  private static String table(int n, Function<Deal, String> row) {
    return deals(n).stream()
        .map(row)
        .collect(Collectors.joining("\n", "id,created,closed,outcome,kind,amount\n", "\n"));
  }

  private static String row(Deal it, Function<LocalDate, String> date, String won, String lost) {
    return "D%d,%s,%s,%s,%s,%d"
        .formatted(
            it.n,
            date.apply(it.created),
            it.open ? "" : date.apply(it.closed),
            it.open ? "" : it.won ? won : lost,
            it.partner ? "partner" : "stranger",
            1000 + 37 * (it.n * 7919 % 997));
  }

  private static String usual(int n) {
    return table(n, it -> row(it, LocalDate::toString, "Won", "Lost"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int judge(Path file, String options) {
    out.reset();
    err.reset();
    return JudgeCommand.run(
        (file + " " + options).split(" "),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8) + out.toString(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> bad() {
    var usual = usual(30);
    return Stream.of(
        Arguments.of("", "the file is empty", "文件是空的"),
        Arguments.of("\n\n", "the file is empty", "文件是空的"),
        Arguments.of("id,created,closed,outcome\n", "no row below the header", "下面没有数据行"),
        Arguments.of(
            usual.replace("id,created", "name,created"), "there is no column 'id'", "没有“id”列"),
        Arguments.of(
            usual.replace("kind,amount", "kind,kind"),
            "line 1: two columns have the name 'kind'",
            "第 1 行：有两列都叫“kind”"),
        Arguments.of(
            usual.replace(",Lost,", ",Won,"),
            "column outcome: every row that has ended says 'Won'",
            "“outcome”列：已结束的每一行都是“Won”"),
        Arguments.of(
            usual.replaceAll(",20[^,]*,(Won|Lost)", ",,"),
            "column outcome: no row has ended",
            "“outcome”列：没有一行已有结果"),
        Arguments.of(
            usual + "D30,2024-05-05,2024-06-06,Won,partner,5,6,7\n",
            "line 32, column amount: 8 cells under 6 columns",
            "第 32 行，“amount”列：有 8 个单元格，但只有 6 列"),
        Arguments.of(
            usual.replaceAll("(?m)^(D\\d+),[^,]*", "$1,soon"),
            "column created: line 2 'soon' is not a time",
            "“created”列：第 2 行“soon”不是"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void what_cannot_be_used_is_named_in_the_readers_language(
      String text, String english, String chinese) throws IOException {
    var file = file("bad.csv", text);
    assertThat(judge(file, TIMED)).isEqualTo(1);
    assertThat(said()).contains(english).contains("bad.csv").doesNotContain("\tat ");
    assertThat(judge(file, TIMED.replace("--lang en", "--lang zh-Hans"))).isEqualTo(1);
    assertThat(said()).contains(chinese);
  }

  @Test
  void a_bad_row_is_left_out_and_named_in_the_readers_language() throws IOException {
    var odd =
        usual(30)
            + "X1,2024-05-05,2024-01-01,Won,partner,3\n"
            + "X2,0001-01-01,2024-06-01,Won,partner,3\n"
            + "X3,2024-05-05 10:00 Mars/Olympus,2024-06-01,Won,partner,3\n"
            + "X4,2024-05-05,,Won,partner,3\n"
            + "X4,2024-05-05,2024-06-01,Won,partner,Infinity\n";
    assertThat(judge(file("odd.csv", odd), TIMED)).isZero();
    assertThat(said())
        .contains("column closed: line 32 is before column created")
        .contains("line 33 '0001-01-01' is not between the years 1900 and 2200")
        .contains("line 34 '2024-05-05 10:00 Mars/Olympus' has the unknown time zone")
        .contains("column closed: line 35 is empty, but column outcome says how it ended")
        .contains("X4 (lines 35 and 36)")
        .contains("column amount: line 36 says 'Infinity'");
    judge(file("odd.csv", odd), TIMED.replace("--lang en", "--lang zh-Hans"));
    assertThat(said()).contains("“closed”列：第 32 行早于同一行的“created”列").contains("滚动起点");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd/MM/yyyy",
        "MM/dd/yyyy",
        "dd-MM-yyyy",
        "MM/dd/yy",
        "d.M.yyyy",
        "yyyyMMdd",
        "yyyy年M月d日",
        "d MMM yyyy",
        "MMM d yyyy",
        "yyyy-MM-dd'T'00:00:00.000'Z'",
        "M/d/yyyy '3:05:00 PM'"
      })
  void dates_are_read_in_the_order_that_their_column_has_them(String pattern) throws IOException {
    var format = DateTimeFormatter.ofPattern(pattern, java.util.Locale.ENGLISH);
    assertThat(judge(file("d.csv", table(60, it -> row(it, format::format, "Won", "Lost"))), TIMED))
        .as(said())
        .isZero();
    assertThat(said()).contains("60 deals as of 2025-02-07").doesNotContain("left out");
  }

  @ParameterizedTest
  @CsvSource({"1", "1000", "1000000"})
  void stamps_since_1970_are_counted_by_their_size(long perSecond) throws IOException {
    var text =
        table(
            60,
            it ->
                row(
                    it,
                    day ->
                        String.valueOf(
                            day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) * perSecond),
                    "Won",
                    "Lost"));
    assertThat(judge(file("d.csv", text), TIMED)).as(said()).isZero();
    assertThat(said()).contains("60 deals as of 2025-02-07");
  }

  @ParameterizedTest
  @CsvSource({
    "Won,Lost,Open",
    "WON,lost,",
    "赢单,输单,进行中",
    "赢单,丢单,",
    "成交,战败,跟进中",
    "1,0,",
    "true,FALSE,",
    "True,False,None",
    "Y,N,",
    "Closed Won,Closed Lost,Negotiation",
    "贏單,輸單,跟進中"
  })
  void words_for_ends_are_known_in_any_case_and_language(String won, String lost, String open)
      throws IOException {
    var text =
        table(60, it -> row(it, LocalDate::toString, won, lost))
            .replaceAll("(?m)^([^,]*,[^,]*,),", "$1," + (open == null ? "" : open));
    assertThat(judge(file("w.csv", text), "--outcome outcome --ignore closed --lang en"))
        .as(said())
        .isZero();
    assertThat(said())
        .containsPattern(
            "60 deals: \\d+ (%s|%s), \\d+ (%s|%s), 2 open".formatted(won, lost, won, lost));
  }

  @ParameterizedTest
  @CsvSource({"GB18030,59", "UTF-16,44", "UTF-8,9", "UTF-8,124"})
  void encodings_and_separators_are_found_out(String charset, int separator) throws IOException {
    var text =
        table(40, it -> row(it, LocalDate::toString, "赢单", "输单"))
            .replace("outcome", "结果")
            .replace(',', (char) separator);
    var file = folder.resolve("c.csv");
    Files.write(file, text.getBytes(Charset.forName(charset)));
    assertThat(judge(file, TIMED.replace("outcome outcome", "outcome 结果"))).as(said()).isZero();
    assertThat(said()).contains("赢单");
  }

  @Test
  void a_mark_at_the_beginning_and_windows_line_ends_do_no_harm() throws IOException {
    var file = file("b.csv", "\uFEFF" + usual(30).replace("\n", "\r\n"));
    assertThat(judge(file, TIMED)).as(said()).isZero();
  }

  @Test
  void rows_that_ended_but_seldom_say_when_are_judged_without_times() throws IOException {
    var text = usual(60).replaceAll("(?m)^([^,]*,[^,]*,)[^,]*,Lost", "$1,Lost");
    assertThat(judge(file("n.csv", text), TIMED)).isZero();
    assertThat(said()).contains("times are not judged").contains("60 deals");
  }

  @Test
  void a_planned_closing_does_not_end_a_deal() throws IOException {
    var text = usual(60).replaceAll("(?m)^([^,]*,[^,]*,),", "$12026-12-31,");
    assertThat(judge(file("p.csv", text), TIMED)).isZero();
    assertThat(said()).contains("2 open").contains("as of 2025-02-07");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8, 12, 20})
  void few_rows_are_enough_for_an_answer_that_sums_to_one(int rows) throws IOException {
    var deals = file("few.csv", usual(rows));
    check(deals, TIMED, file("new.csv", usual(30)), 30);
    check(deals, "--outcome outcome --id id --lang en", file("new.csv", usual(30)), 30);
  }

  @Test
  void rows_to_be_judged_may_lack_columns_have_others_or_odd_cells() throws IOException {
    var deals = file("deals.csv", usual(80));
    check(
        deals,
        TIMED,
        file("a.csv", "amount,extra,kind,id\n3,x,partner,A\n,x,,B\n1e400,,火星人,C\n"),
        3);
    check(deals, TIMED, file("b.csv", "id,created\nA,banana\nB,0001-01-01\nC,2030-01-01\n"), 3);
    check(deals, TIMED, file("c.csv", "q,r\n1,2\n3,4\n"), 2);
    check(deals, TIMED, file("d.csv", "id;kind;amount\nA;stranger;-1e300\nB;partner;NaN\n"), 2);
  }

  private void check(Path deals, String options, Path rows, int count) throws IOException {
    var target = folder.resolve("out.csv");
    assertThat(judge(deals, options + " --horizons 30,90 --predict " + rows + " --out " + target))
        .as(said())
        .isZero();
    assertThat(Files.readString(target)).doesNotContain("NaN").doesNotContain("Infinity");
    var table = TableFile.read(target);
    assertThat(table.rows()).isEqualTo(count);
    for (int row = 0; row < count; row++) {
      assertThat(table.column("p_Won").numbers()[row] + table.column("p_Lost").numbers()[row])
          .isCloseTo(1, within(2e-6));
    }
  }

  @Test
  void names_in_every_row_are_no_facts_but_amounts_are() throws IOException {
    judge(file("deals.csv", usual(80)), "--outcome outcome --lang en");
    assertThat(said())
        .contains("Column id differs in nearly every row")
        .doesNotContain("Column amount");
  }

  @Test
  void nothing_but_an_outcome_is_enough_for_the_base_rate() throws IOException {
    var file = file("y.csv", "y\n" + "Won\nLost\nLost\n".repeat(20));
    assertThat(judge(file, "--outcome y --lang en")).isZero();
    assertThat(said()).contains("Nothing here predicts the outcome");
  }

  @Test
  void ten_thousand_categories_are_no_hindrance() throws IOException {
    var chance = new Random(1);
    var text = new StringBuilder("y,c\n");
    for (int i = 0; i < 4_000; i++) {
      text.append(
          "%s,c%d\n".formatted(chance.nextInt(3) == 0 ? "Won" : "Lost", chance.nextInt(10_000)));
    }
    assertThat(judge(file("cats.csv", text.toString()), "--outcome y --lang en")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--bogus 3,there is no option --bogus",
    "--outcome,--outcome needs a value",
    "--horizons x --outcome outcome,--horizons x is not a number of days",
    "--as-of yesterday --outcome outcome,is not a time such as",
    "--id id,--outcome is missing",
    "--outcome outcome --lang xx,--lang xx"
  })
  void a_wrong_command_line_is_answered_with_its_use(String options, String words)
      throws IOException {
    assertThat(judge(file("deals.csv", usual(30)), options)).isEqualTo(2);
    assertThat(said()).contains(words).contains("Usage: judge");
  }

  @ParameterizedTest
  @CsvSource({
    "--as-of 2020-01-01,no row was created before 2020-01-01",
    "--as-of 2024-01-02,by 2024-01-02 no row has ended",
    "--keep nothing,there is no column 'nothing'",
    "--amount kind,column kind: no row has a number"
  })
  void what_the_table_cannot_answer_is_said(String option, String words) throws IOException {
    assertThat(judge(file("deals.csv", usual(60)), TIMED + " " + option)).isEqualTo(1);
    assertThat(said()).contains(words);
  }
}
