package buyerside.method.quicklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickLogTest {

  @Test
  void every_line_of_the_shared_sample_is_read_as_a_person_reads_it() {
    var sample = Path.of(System.getProperty("buyerside.shared", ""), "cases", "quick-log.tsv");
    assumeTrue(Files.exists(sample), "the shared sample is not beside this checkout: " + sample);

    for (var row : Cases.read(sample).rows()) {
      assertThat(Cases.answer(row.getOrDefault("text", ""))).isEqualTo(row);
    }
  }

  @Test
  void a_dinner_with_a_budget_is_read_whole() {
    var entry = parse("昨天和王总吃饭2h，他确认预算50-80万");

    assertThat(QuickLogCommand.row(entry))
        .isEqualTo(
            "昨天和王总吃饭2h，他确认预算50-80万\tdinner\t2026-11-22\t120\t王总\t\t3\t+\t500000\t800000\tCNY");
    assertThat(entry.problems()).isEmpty();
  }

  @Test
  void each_chip_shows_where_it_was_typed_and_by_which_rule_it_was_found() {
    var line = "昨天和王总吃饭２ｈ";

    assertThat(parse(line).chips())
        .extracting(
            chip -> line.substring(chip.span().start(), chip.span().end()) + " " + chip.rule())
        .containsExactly(
            "昨天 date.relative", "吃饭 kind.dinner", "王总 person.title", "２ｈ duration.hours");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"asdfgh", "qwe 123 zxc", "！！！", "哈哈哈", "lorem ipsum dolor", "🙂🙂", "???", ""})
  void gibberish_stays_a_plain_note(String line) {
    var entry = parse(line);

    assertThat(entry.note()).isEqualTo(line);
    assertThat(entry.chips())
        .containsExactly(
            new Chip(new Field.On(Cases.MONDAY.today()), Span.NOWHERE, "date.default"));
  }

  @ParameterizedTest
  @CsvSource({
    "Meeting with Ivan on 31 November, NO_SUCH_DATE, 31 November",
    "11月31日和蒋总吃饭, NO_SUCH_DATE, 11月31日",
    "2月30日与严总开会, NO_SUCH_DATE, 2月30日",
    "Call with Rex on 11/31, NO_SUCH_DATE, 11/31",
    "2026-13-05 开会, NO_SUCH_DATE, 2026-13-05",
    "Call with Olga at 25:00, NO_SUCH_TIME, at 25:00",
    "昨天26点和魏总吃饭, NO_SUCH_TIME, 26点",
    "Meeting 10:75 with Bob, NO_SUCH_TIME, 10:75",
    "Call with Lena -30 min, NEGATIVE_DURATION, -30 min",
    "和陶总开会负20分钟, NEGATIVE_DURATION, 负20分钟",
    "和姜总开会0分钟, NO_DURATION, 0分钟",
    "Call with Bob 30 hours, TOO_LONG_A_DURATION, 30 hours",
    "meeting 15:00-14:00 with Bob, ENDS_BEFORE_START, 15:00-14:00",
    "2027-03-01 met Bob, DATE_NOT_YET, 2027-03-01"
  })
  void what_cannot_be_is_reported_and_never_turned_into_something(
      String line, Problem.Code code, String typed) {
    var entry = parse(line);

    assertThat(entry.problems())
        .extracting(
            Problem::code,
            problem -> line.substring(problem.span().start(), problem.span().end()).strip())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(code, typed));
    if (code == Problem.Code.NO_SUCH_DATE || code == Problem.Code.DATE_NOT_YET) {
      assertThat(entry.date()).isEmpty();
    } else {
      assertThat(entry.minutes()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "周三 met Bob, 2026-11-18",
    "上周三 met Bob, 2026-11-18",
    "下周三 met Bob, 2026-12-02",
    "last Thursday met Bob, 2026-11-19",
    "计划周五拜访王总, 2026-11-27",
    "will visit Bob on Friday, 2026-11-27",
    "国庆拜访王总, 2026-10-01",
    "12月25日 met Bob, 2025-12-25",
    "3 days ago met Bob, 2026-11-20",
    "约了周四和马总见面, 2026-11-26"
  })
  void a_day_is_the_latest_one_unless_the_line_speaks_of_a_plan(String line, LocalDate day) {
    assertThat(parse(line).date()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Demo with Anna, she liked it",
        "emailed Tom the ROI sheet",
        "I told Kurt that the outage must be fixed",
        "Asked Nora whether the budget is approved",
        "我们介绍了预算申请的写法",
        "问了谢经理标准定了没有",
        "希望方总尽快批预算",
        "彭总嘴上说预算不是问题",
        "If Petra approves the budget we can start"
      })
  void politeness_questions_hopes_and_our_own_words_are_no_remark(String line) {
    assertThat(parse(line).remark()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "王总说没人负责, 1, DENIES",
    "王总说这个问题必须解决, 1, SATISFIES",
    "Bob said they lose $10k a day, 2, SATISFIES",
    "王总说还没有预算, 3, DENIES",
    "Bob said the project is paused, 3, DENIES",
    "Bob said the budget is approved, 3, SATISFIES",
    "王总说评分标准还没定, 4, DENIES",
    "Bob is evaluating three suppliers, 5, SATISFIES",
    "王总说最后选了竞争对手, 6, DENIES",
    "王总说选了我们, 6, SATISFIES"
  })
  void what_the_buyer_said_or_did_is_proposed_for_its_stage(
      String line, int stage, Polarity polarity) {
    assertThat(parse(line).remark()).contains(new Field.Remark(stage, polarity));
  }

  @Test
  void names_on_record_are_found_in_any_case_width_and_script() {
    var known =
        new Known(List.of("jim halpert", "劉德華"), List.of("Acme"), List.of("Line 4 renewal"));
    var context = new Context(LocalDate.of(2026, 11, 23), ZoneId.of("UTC"), "EUR", known, Map.of());

    var entry = QuickLog.parse("call JIM HALPERT and 刘德华, ａｃｍｅ, line 4 renewal", context);

    assertThat(entry.people()).containsExactly("jim halpert", "劉德華");
    assertThat(entry.company()).contains("Acme");
    assertThat(entry.deal()).contains("Line 4 renewal");
  }

  @Test
  void a_persons_own_shorthand_is_read_as_the_words_it_stands_for() {
    var context =
        new Context(
            Cases.MONDAY.today(),
            Cases.MONDAY.zone(),
            "CNY",
            Known.NOBODY,
            Map.of("ty", "通话", "wz", "王总"));

    var entry = QuickLog.parse("ty wz 15m in city", context);

    assertThat(entry.kind()).contains(ActivityKind.CALL);
    assertThat(entry.people()).containsExactly("王总");
    assertThat(entry.chips())
        .contains(new Chip(new Field.With("王总"), new Span(3, 5), "person.title"));
  }

  @Test
  void a_line_beyond_all_measure_is_kept_and_not_read() {
    var line = "和王总开会".repeat(1_000);

    assertThat(parse(line))
        .isEqualTo(
            new QuickLogEntry(
                line,
                List.of(),
                List.of(new Problem(Problem.Code.LINE_TOO_LONG, new Span(0, 5_000)))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatever_is_typed_is_kept_and_every_span_lies_in_it(long seed) {
    var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    var pieces =
        "昨天 周 11月 31 25: 00 - 小时 2h 王总 和 , ， 预算 50 -80 万 $ € k m Bob with at ( ) Acme ５ 半 天 点 下午 am 没有 #"
            .split(" ", -1);
    for (int i = 0; i < 300; i++) {
      var line = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        line.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      var typed = line.toString();
      var entry = parse(typed);

      assertThat(entry).as("seed %d, %s", seed, typed).isEqualTo(parse(typed));
      assertThat(entry.note()).isEqualTo(typed);
      assertThat(entry.chips())
          .as("seed %d, %s", seed, typed)
          .allMatch(c -> c.span().end() <= typed.length());
      assertThat(entry.problems())
          .as("seed %d, %s", seed, typed)
          .allMatch(p -> p.span().end() <= typed.length());
    }
  }

  private static QuickLogEntry parse(String line) {
    return QuickLog.parse(line, Cases.MONDAY);
  }
}
