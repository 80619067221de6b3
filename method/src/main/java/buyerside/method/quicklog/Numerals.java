package buyerside.method.quicklog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers as people type them: 1,200 · 3.5 · 三百五十 · two.
final class Numerals {
  /// A number in digits.
  static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

  /// A number in Chinese characters.
  static final String CHINESE = "[〇零一二两三四五六七八九十百千]+";

  /// A number in English words, up to twelve and the tens.
  static final String ENGLISH =
      "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a couple of)";

  private static final String CHARACTERS = "〇一二三四五六七八九";
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Map<String, Integer> LARGE =
      Map.of(
          "a",
          1,
          "an",
          1,
          "a couple of",
          2,
          "fifteen",
          15,
          "twenty",
          20,
          "thirty",
          30,
          "forty",
          40,
          "fifty",
          50,
          "sixty",
          60,
          "ninety",
          90);

  private Numerals() {}

  static BigDecimal of(String typed) {
    var number = typed.strip().replace(",", "").toLowerCase(Locale.ROOT);
    if (number.isEmpty()) {
      return BigDecimal.ONE;
    }
    if (Character.isDigit(number.charAt(0)) && number.charAt(0) < 128) {
      return new BigDecimal(number);
    }
    if (SMALL.contains(number)) {
      return BigDecimal.valueOf(SMALL.indexOf(number));
    }
    var large = LARGE.get(number);
    return BigDecimal.valueOf(large == null ? chinese(number) : large);
  }

  static int whole(String typed) {
    return of(typed).intValue();
  }

  private static long chinese(String number) {
    long sum = 0;
    long digit = -1;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      long unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (unit > 0) {
        sum += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
      } else {
        int value = c == '两' ? 2 : Math.max(0, CHARACTERS.indexOf(c == '零' ? '〇' : c));
        digit = digit > 0 ? digit * 10 + value : value;
      }
    }
    return sum + Math.max(0, digit);
  }
}
