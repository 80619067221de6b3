package buyerside.method.quicklog;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times of day: from one to another is a length; one alone says nothing about the length.
final class Clocks {
  private static final String HOUR = "\\d{1,2}|[一二两三四五六七八九十]{1,3}";
  private static final String PART = "(?:上午|下午|晚上|中午|早上|凌晨|傍晚|早|晚)";

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<from>(?:from|从|between) ?)?"
              + time("a")
              + "\\s?(?:-|~|到|至|\\bto\\b|\\btill\\b|\\buntil\\b)\\s?"
              + time("b"),
          CASE_INSENSITIVE);
  private static final Pattern ALONE =
      Pattern.compile("(?:\\bat |@ ?)?" + time("a"), CASE_INSENSITIVE);

  private Clocks() {}

  static void read(Draft draft) {
    var range = draft.find(RANGE);
    while (range.find()) {
      boolean clock = isClock(range, "a") || isClock(range, "b") || range.group("from") != null;
      if (clock) {
        range(draft, range);
      }
    }
    var alone = draft.find(ALONE);
    while (alone.find()) {
      if (isClock(alone, "a")) {
        if (minute(alone, "a", null) < 0) {
          draft.refuse(Problem.Code.NO_SUCH_TIME, alone.start(), alone.end());
        }
        draft.take(alone.start(), alone.end());
      }
    }
  }

  private static void range(Draft draft, Matcher m) {
    var half =
        m.group("bhalf") != null
            ? m.group("bhalf")
            : m.group("apart") != null ? m.group("apart") : m.group("bpart");
    int end = minute(m, "b", half);
    int start = minute(m, "a", m.group("apart") == null ? half : null);
    if (start > end && m.group("ahalf") == null && m.group("apart") == null) {
      start = minute(m, "a", null);
    }
    if (start >= 18 * 60 && end >= 0 && end <= 6 * 60) {
      end += 24 * 60;
    }
    if (start < 0 || end < 0) {
      draft.refuse(Problem.Code.NO_SUCH_TIME, m.start(), m.end());
    } else if (end <= start) {
      draft.refuse(Problem.Code.ENDS_BEFORE_START, m.start(), m.end());
    } else {
      draft.add(new Field.Lasted(end - start), m.start(), m.end(), "duration.from-to");
      draft.take(m.start(), m.end());
    }
  }

  private static String time(String name) {
    return "(?<%1$spart>%2$s)?\\s?(?<![\\d:.])(?<%1$shour>%3$s)(?:(?<%1$scolon>:)(?<%1$smin>\\d{2})(?![\\d:]|\\s?h\\b|\\s?hrs)|(?<%1$spoint>点钟?)(?!\\d*%%)(?<%1$spast>半|一刻|三刻|\\d{1,2}分?|[一二三四五]?十[一二三四五六七八九]?分?)?)?\\s?(?<%1$shalf>[ap]\\.?m\\b\\.?)?(?![\\d万亿kKM%%])"
        .formatted(name, PART, HOUR);
  }

  private static boolean isClock(Matcher m, String name) {
    return m.group(name + "colon") != null
        || m.group(name + "half") != null
        || m.group(name + "point") != null;
  }

  /// Minutes since midnight, or -1 if the clock never shows it.
  private static int minute(Matcher m, String name, @Nullable String otherHalf) {
    int hour = Numerals.whole(m.group(name + "hour"));
    int minute =
        m.group(name + "min") != null
            ? Integer.parseInt(m.group(name + "min"))
            : past(m.group(name + "past"));
    var own = m.group(name + "half") != null ? m.group(name + "half") : m.group(name + "part");
    var half = own == null ? otherHalf : own;
    boolean twelve = m.group(name + "half") != null;
    if (hour > 24
        || (hour == 24 && minute > 0)
        || minute > 59
        || (twelve && (hour > 12 || hour == 0))) {
      return -1;
    }
    if (half == null) {
      return hour * 60 + minute;
    }
    boolean afternoon =
        half.toLowerCase(Locale.ROOT).startsWith("p")
            || half.startsWith("下")
            || half.startsWith("晚")
            || half.startsWith("傍");
    boolean morning = half.toLowerCase(Locale.ROOT).startsWith("a");
    int shift = afternoon && hour < 12 ? 12 : morning && hour == 12 ? -12 : 0;
    return (hour + shift) * 60 + minute;
  }

  private static int past(@Nullable String words) {
    if (words == null) {
      return 0;
    }
    return switch (words) {
      case "半" -> 30;
      case "一刻" -> 15;
      case "三刻" -> 45;
      default -> Numerals.whole(words.replace("分", ""));
    };
  }
}
