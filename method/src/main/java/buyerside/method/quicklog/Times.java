package buyerside.method.quicklog;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long it took: said as a length, or from one time of day to another.
final class Times {
  private record Length(
      String name, Pattern pattern, boolean chinese, ToIntFunction<MatchResult> minutes) {}

  private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]");

  private static final int DAY = 480;
  private static final int FAR_TOO_MANY = 1_000_000;
  private static final String N = "(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+)";
  private static final String EN = "(\\d+(?:\\.\\d+)?|" + Numerals.ENGLISH + ")";
  private static final String HOURS = "\\s?-?(?:hours?|hrs?\\.?|h)(?![a-z])";
  private static final String MINUTES = "\\s?-?(?:minutes?|mins?|(?-i:m)|')(?![a-z'])";
  private static final String SIGN =
      "(?:(?<=[\\s,;(\u0001]|^|[\\u4e00-\\u9fff])-(?=[\\d一-龥])|负|\\bminus |\\bnegative )?";

  private static final List<Length> LENGTHS =
      List.of(
          length(
              "quarters",
              "\\b([13])/4 ?(?:of an |an )?(?:hours?|hrs?|h)\\b",
              m -> number(m.group(1)) * 15),
          length("half-hour", "\\b1/2 ?(?:an )?(?:hours?|hrs?|h)\\b", _ -> 30),
          length(
              "clock-length",
              "(?<!\\d)(\\d{1,2}):([0-5]\\d)\\s?h(?:ours|rs)?\\b",
              m -> hours(m.group(1)) + number(m.group(2))),
          length(
              "hours-and-minutes",
              N + "\\s?个?(?:小时|钟头|h)\\s?零?" + N + "\\s?分钟?",
              m -> hours(m.group(1)) + number(m.group(2))),
          length("hour-and-half", N + "\\s?个半(?:小时|钟头|钟)", m -> hours(m.group(1)) + 30),
          length("half-hour", "半个?(?:小时|钟头|钟)", _ -> 30),
          length(
              "hours",
              N + "\\s?(?:个?(?:小时|钟头)|个钟)半?",
              m -> hours(m.group(1)) + (m.group().endsWith("半") ? 30 : 0)),
          length("quarters", "([一三])刻钟", m -> number(m.group(1)) * 15),
          length(
              "minutes",
              "(?:\\d+\\s?(?:-|~|到|至)\\s?)?" + N + "(?:来|多)?\\s?分钟?(?!之|析|销|公|别|享|部|店|包|数|制|期|\\d)",
              m -> number(m.group(1))),
          length("day-and-half", N + "天半", m -> days(m.group(1)) + DAY / 2),
          length("half-day", "(?<!大)半天(?!没)", _ -> DAY / 2),
          length(
              "whole-day",
              "一?整天|全天|(?<![前后每])一天(?!损|亏|的损|罚|浪|成本|就|之)(?=$|[,。;!\u0001 ]|[的参和与跟])",
              _ -> DAY),
          length("half-day", "(?:一|整个?|一整个?)(?:上午|下午)", _ -> DAY / 2),
          length(
              "days",
              "(?:(?<=[了会展整训沙龙坛])|(?<=[ ,\u0001])|^)整?整?" + N + "(?:整)?天(?!前|后|内|之|以|的时间内|左右回|损|罚)",
              m -> days(m.group(1))),
          length(
              "hours-and-minutes",
              "\\b" + EN + HOURS + "(?: and |,? ?)(\\d{1,2})(?:" + MINUTES + ")?(?![\\d:/%.a-z])",
              m -> hours(m.group(1)) + number(m.group(2))),
          length(
              "hour-and-half",
              "\\ban hour and a half\\b|\\b(?:one|1) and a half hours\\b",
              _ -> 90),
          length(
              "hour-and-half",
              "\\b" + EN + " (?:hours )?and a half(?: hours)?\\b",
              m -> hours(m.group(1)) + 30),
          length("quarters", "\\bthree[- ]quarters of an hour\\b", _ -> 45),
          length("quarters", "\\b(?:a )?quarter of an hour\\b", _ -> 15),
          length("half-hour", "\\bhalf[- ]an[- ]hour\\b|\\b(?:a )?half[- ]hour\\b", _ -> 30),
          length("hours", "(?<![\\w.:])" + EN + HOURS, m -> hours(m.group(1))),
          length(
              "minutes", "(?<![\\w.:])(?:\\d+\\s?-\\s?)?" + EN + MINUTES, m -> number(m.group(1))),
          length("half-day", "\\bhalf[- ](?:a[- ])?day\\b", _ -> DAY / 2),
          length(
              "whole-day",
              "\\bspent the day\\b|\\b(?:all|whole|full|entire|a full|the whole)[- ]day\\b",
              _ -> DAY),
          length("half-day", "\\ball (?:morning|afternoon)\\b", _ -> DAY / 2),
          length(
              "days",
              "(?<![\\w.:])(?!an?\\b)" + EN + "[- ]days?\\b(?! (?:ago|later|before|after|off|of))",
              m -> days(m.group(1))));

  /// Lengths that are the buyer's: an outage, a delivery time, effort a day.
  private static final Pattern THEIRS_BEFORE =
      Pattern.compile(
          "(?:停机|停产|停线|宕机|故障|延误|延迟|每次|每天|每周|每月|每年|浪费|损失|每停|停|提前|等了|耗时|超过|出差|休假|不到一?|\\b(?:within|lose|loses|lost|waste[sd]?|spends?|takes?|took|down|delay(?:ed)?(?: of| by)?|outage of|every|each|out for|away for|off for|next|last|past|in)\\b)[^,;。]{0,5}$",
          CASE_INSENSITIVE);

  private static final Pattern THEIRS_AFTER =
      Pattern.compile(
          "\\G\\s?(?:以?内|之内|前|后|要?损失|就?要?损失|亏|的?停机|a day\\b|a week\\b|a month\\b|per\\b|each\\b|every\\b|/|of downtime|downtime|late\\b|earlier\\b|ago\\b|from now|delay|notice)",
          CASE_INSENSITIVE);

  private Times() {}

  static void read(Draft draft) {
    Clocks.read(draft);
    boolean chinese = HAN.matcher(draft.line.text()).find();
    for (var length : LENGTHS) {
      if (length.chinese() && !chinese) {
        continue;
      }
      var matcher = draft.find(length.pattern());
      while (matcher.find()) {
        length(draft, length, matcher.toMatchResult());
      }
    }
  }

  private static void length(Draft draft, Length length, MatchResult match) {
    var text = draft.free();
    boolean theirs =
        THEIRS_BEFORE.matcher(text.substring(0, match.start())).find()
            || THEIRS_AFTER.matcher(text).region(match.end(), text.length()).lookingAt();
    if (theirs) {
      draft.take(match.start(), match.end());
      return;
    }
    int minutes = length.minutes().applyAsInt(match);
    var wrong = wrong(match.group(), minutes);
    if (wrong != null) {
      draft.refuse(wrong, match.start(), match.end());
      return;
    }
    draft.add(new Field.Lasted(minutes), match.start(), match.end(), "duration." + length.name());
    draft.take(match.start(), match.end());
  }

  private static Problem.@Nullable Code wrong(String typed, int minutes) {
    var word = typed.strip().toLowerCase(Locale.ROOT);
    if (word.startsWith("-")
        || word.startsWith("负")
        || word.startsWith("minus")
        || word.startsWith("negative")) {
      return Problem.Code.NEGATIVE_DURATION;
    }
    if (minutes <= 0) {
      return Problem.Code.NO_DURATION;
    }
    boolean hours = !word.contains("天") && !word.contains("day");
    return minutes > (hours ? 1440 : 60 * DAY) ? Problem.Code.TOO_LONG_A_DURATION : null;
  }

  private static Length length(String name, String pattern, ToIntFunction<MatchResult> minutes) {
    return new Length(
        name,
        Pattern.compile(SIGN + "(?:" + pattern + ")", CASE_INSENSITIVE),
        HAN.matcher(pattern.replace(N, "")).find() && !pattern.contains("|h)"),
        minutes);
  }

  private static int number(String typed) {
    return typed.length() > 6 ? FAR_TOO_MANY : Numerals.whole(typed);
  }

  private static int hours(String typed) {
    return typed.length() > 6
        ? FAR_TOO_MANY
        : (int) Math.round(Numerals.of(typed).doubleValue() * 60);
  }

  private static int days(String typed) {
    return typed.length() > 4
        ? FAR_TOO_MANY
        : (int) Math.round(Numerals.of(typed).doubleValue() * DAY);
  }
}
