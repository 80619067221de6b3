package buyerside.method.quicklog;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Money in a line: a number with a currency or a scale that is only used of money, or after the
/// word budget.
final class Amounts {
  private static final String BEFORE =
      "(?:HK\\$|NT\\$|US\\$|S\\$|A\\$|C\\$|(?<![A-Za-z])(?:RMB|CNY|USD|EUR|HKD|TWD|NTD|JPY|GBP|SGD|KRW|CHF)|人民币|美元|美金|港币|港元|欧元|新台币|台币|日元|英镑|[$€£¥₩])";
  private static final String AFTER =
      "(?:元|块钱?|人民币|美元|美金|美刀|港币|港元|欧元|新台币|台币|日元|英镑|韩元|[$€£¥]|(?:rmb|cny|usd|eur|euros?|(?:us )?dollars?|bucks|pounds?|yuan|yen|hkd|twd|gbp|jpy|sgd|chf)\\b|(?-i:TRY|INR|THB|MYR|IDR|VND|PHP|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|BRL|MXN|ZAR|AED|SAR|KRW|NTD|RUB)\\b)";
  private static final String SCALE =
      "(?:千万|百万|十万|万|亿|(?:k|w|grand|mn|bn|mio|m|thousand|million|billion)(?![a-z])|千)";
  private static final String NUMBER =
      "(?:"
          + Numerals.DIGITS
          + "|"
          + Numerals.CHINESE
          + "|\\b(?:half )?"
          + Numerals.ENGLISH
          + "(?: hundred)?(?= (?:thousand|million|billion))|\\bhalf an?(?= million))";
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<a>"
              + BEFORE
              + ")?\\s?(?<![\\d.])(?<low>"
              + NUMBER
              + ")\\s?(?<s>"
              + SCALE
              + ")?\\s?(?<b>"
              + AFTER
              + ")?(?:\\s?(?:-|~|到|至|\\bto\\b|\\band\\b)\\s?(?<c>"
              + BEFORE
              + ")?\\s?(?<high>"
              + NUMBER
              + ")\\s?(?<t>"
              + SCALE
              + ")?\\s?(?<d>"
              + AFTER
              + ")?)?",
          CASE_INSENSITIVE);
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\G\\s?(?:个|人(?![工民])|台|家|次|小时|分钟|天|条|件|套|吨|用户|公里|页|行|份|辆|名|%|users?\\b|people\\b|units?\\b|records\\b|customers\\b|employees\\b|times\\b|hours?\\b|rows\\b|pieces\\b|parts\\b)");
  private static final Pattern BUDGET =
      Pattern.compile(
          "(?:预算|经费|资金|报价|budget|worth|loses?|costs?|price|人均|每人|per head)[^\\d,;]{0,12}$",
          CASE_INSENSITIVE);
  private static final Pattern PER_AFTER =
      Pattern.compile(
          "\\G\\s?(?:/|a|an|per|each|every|每|一)?\\s?(?:(?<day>天|日|day\\b)|(?<week>周|week\\b)|(?<month>个?月|month\\b)|(?<year>年|year\\b|annum\\b|annually))",
          CASE_INSENSITIVE);
  private static final Pattern PER_BEFORE =
      Pattern.compile(
          "(?:每|一)(?:(?<day>天|日)|(?<week>周)|(?<month>个?月)|(?<year>年))[^,;。]{0,14}$|(?<year2>年)(?:损失|亏|成本)$");
  private static final Map<String, String> CURRENCY =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("us$", "USD"),
          Map.entry("美", "USD"),
          Map.entry("dol", "USD"),
          Map.entry("us ", "USD"),
          Map.entry("buc", "USD"),
          Map.entry("€", "EUR"),
          Map.entry("欧", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("英", "GBP"),
          Map.entry("pou", "GBP"),
          Map.entry("hk$", "HKD"),
          Map.entry("港", "HKD"),
          Map.entry("nt$", "TWD"),
          Map.entry("ntd", "TWD"),
          Map.entry("新", "TWD"),
          Map.entry("台", "TWD"),
          Map.entry("日", "JPY"),
          Map.entry("yen", "JPY"),
          Map.entry("韩", "KRW"),
          Map.entry("₩", "KRW"),
          Map.entry("人", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("yua", "CNY"),
          Map.entry("¥", "CNY"),
          Map.entry("s$", "SGD"),
          Map.entry("a$", "AUD"),
          Map.entry("c$", "CAD"));

  private Amounts() {}

  static void read(Draft draft) {
    var money = draft.find(MONEY);
    while (money.find()) {
      if (isMoney(money, draft.free())) {
        amount(draft, money);
      }
    }
  }

  private static boolean isMoney(Matcher m, String text) {
    boolean currency = named(m) != null;
    var scale = m.group("t") != null ? m.group("t") : m.group("s");
    var before = text.substring(Math.max(0, m.start() - 24), m.start());
    boolean budget = BUDGET.matcher(before).find();
    // 几十万 is no figure
    if (before.matches("(?s).*(?:几|数|好多|上)$") && scale != null) {
      return false;
    }
    if (currency && !(m.group("a") == null && "一".equals(m.group("low")))) {
      return true;
    }
    if (COUNTED.matcher(text).region(m.end(), text.length()).lookingAt()) {
      return false;
    }
    if (scale == null) {
      var low = m.group("low");
      boolean perHead = before.matches("(?s).*(?:人均|每人)\\s?$");
      return perHead || (budget && low.matches("\\d{5,}|[23456789]\\d{3}|\\d+,\\d{3}.*|.*[百千].*"));
    }
    if (scale.equalsIgnoreCase("m")) {
      return budget
          || (!before.matches("(?is).*\\b(?:with|at|from|to|of|w/) ?$")
              && (scale.equals("M") || m.group("low").contains(".")));
    }
    return true;
  }

  private static void amount(Draft draft, Matcher m) {
    int end = m.end();
    var scale = m.group("t") != null ? m.group("t") : m.group("s");
    BigDecimal[] ends = tens(m.group("low"));
    BigDecimal low;
    BigDecimal high;
    boolean ranged = m.group("high") != null && joined(draft.free(), m, scale);
    if (ranged) {
      low =
          Numerals.of(plain(m.group("low")))
              .multiply(scaled(m.group("s") != null ? m.group("s") : scale, m.group("low")));
      high =
          Numerals.of(plain(m.group("high")))
              .multiply(scaled(m.group("t") != null ? m.group("t") : scale, m.group("high")));
    } else {
      end =
          m.group("high") == null
              ? m.end()
              : Math.max(m.end("low"), Math.max(m.end("s"), m.end("b")));
      scale = m.group("s");
      low = ends[0].multiply(scaled(scale, m.group("low")));
      high = ends[1].multiply(scaled(scale, m.group("low")));
    }
    int start = m.group("a") == null ? m.start("low") : m.start("a");
    boolean negative =
        start > 0
            && draft.free().charAt(start - 1) == '-'
            && (start == 1 || " \u0001".indexOf(draft.free().charAt(start - 2)) >= 0);
    if (negative || low.compareTo(high) > 0) {
      draft.refuse(Problem.Code.NEGATIVE_AMOUNT, start, end);
      return;
    }
    var named = named(m);
    var currency = named == null || named.isEmpty() ? draft.context.currency() : currency(named);
    draft.add(
        new Field.Worth(
            new Amount(
                low.stripTrailingZeros(),
                high.stripTrailingZeros(),
                currency,
                per(draft.free(), start, end))),
        start,
        end,
        ranged ? "amount.range" : "amount.single");
    draft.take(start, end);
  }

  /// A dash or `to` makes a range; `and` does so only after `between`.
  private static boolean joined(String text, Matcher m, @Nullable String scale) {
    int end = Math.max(m.end("low"), Math.max(m.end("s"), m.end("b")));
    var joint = text.substring(end, Math.max(end, m.start("high")));
    boolean between =
        text.substring(Math.max(0, m.start() - 12), m.start()).matches("(?is).*between ?$");
    return (!joint.contains("and") || between) && (scale != null || named(m) != null);
  }

  /// 五六十万 is 500,000 to 600,000.
  private static BigDecimal[] tens(String number) {
    if (number.matches("[一二三四五六七八九]{2}[十百千]?")) {
      var unit = number.substring(2);
      return new BigDecimal[] {
        Numerals.of(number.charAt(0) + unit), Numerals.of(number.charAt(1) + unit)
      };
    }
    var one = Numerals.of(plain(number));
    return new BigDecimal[] {one, one};
  }

  private static String plain(String number) {
    var lower =
        number
            .toLowerCase(Locale.ROOT)
            .replace("half an", "1")
            .replace("half a", "1")
            .replace(" hundred", "");
    return lower.startsWith("half ") ? lower.substring(5) : lower;
  }

  private static BigDecimal scaled(@Nullable String scale, String number) {
    var times =
        switch (scale == null ? "" : scale.toLowerCase(Locale.ROOT)) {
          case "k", "grand", "thousand", "千" -> 1_000L;
          case "万", "w" -> 10_000L;
          case "十万" -> 100_000L;
          case "m", "mn", "mio", "million", "百万" -> 1_000_000L;
          case "千万" -> 10_000_000L;
          case "亿" -> 100_000_000L;
          case "bn", "billion" -> 1_000_000_000L;
          default -> 1L;
        };
    var typed = number.toLowerCase(Locale.ROOT);
    var hundred = BigDecimal.valueOf(typed.contains("hundred") ? times * 100 : times);
    return typed.startsWith("half") ? hundred.divide(BigDecimal.TWO) : hundred;
  }

  /// The plain unit 元 is the context's own currency: the empty name.
  private static @Nullable String named(Matcher m) {
    for (var group : new String[] {"a", "b", "d", "c"}) {
      if (m.group(group) != null
          && !m.group(group).equals("元")
          && !m.group(group).startsWith("块")) {
        return m.group(group);
      }
    }
    return m.group("b") != null || m.group("d") != null ? "" : null;
  }

  private static String currency(String named) {
    var word = named.toLowerCase(Locale.ROOT);
    for (int length = Math.min(3, word.length()); length > 0; length--) {
      var code = CURRENCY.get(word.substring(0, length));
      if (code != null) {
        return code;
      }
    }
    return word.toUpperCase(Locale.ROOT);
  }

  private static Amount.Per per(String text, int start, int end) {
    var after = PER_AFTER.matcher(text).region(end, text.length());
    if (after.lookingAt()) {
      return period(after);
    }
    var before = PER_BEFORE.matcher(text.substring(0, start));
    return before.find() ? period(before) : Amount.Per.ONCE;
  }

  private static Amount.Per period(Matcher m) {
    return m.group("day") != null
        ? Amount.Per.DAY
        : m.group("week") != null
            ? Amount.Per.WEEK
            : m.group("month") != null ? Amount.Per.MONTH : Amount.Per.YEAR;
  }
}
