package buyerside.sample;

import buyerside.sample.BuyerModel.Lasting;
import buyerside.sample.BuyerModel.Lasting.Always;
import buyerside.sample.BuyerModel.Lasting.FiscalYear;
import buyerside.sample.BuyerModel.Lasting.Months;
import java.time.Instant;
import java.time.LocalDate;

/// Days counted from 1970-01-01, as the generator keeps them.
final class Days {
  static final long NEVER = Long.MAX_VALUE;

  private Days() {}

  /// The day itself, or the Monday after a weekend.
  static long workday(long day) {
    var weekday = Math.floorMod(day + 3, 7); // Monday is 0
    return weekday < 5 ? day : day + 7 - weekday;
  }

  /// The day itself, or the Friday before a weekend.
  static long workdayBefore(long day) {
    var weekday = Math.floorMod(day + 3, 7);
    return weekday < 5 ? day : day + 4 - weekday;
  }

  /// From the first to the last day, both included; the last if they are not in order.
  static long between(long first, long last, Chance chance) {
    return first >= last ? last : first + chance.below(last - first + 1);
  }

  static long lapse(Lasting lasting, long observed) {
    return switch (lasting) {
      case Always() -> NEVER;
      case Months(var months) -> LocalDate.ofEpochDay(observed).plusMonths(months).toEpochDay();
      case FiscalYear() -> yearEnd(LocalDate.ofEpochDay(observed));
    };
  }

  /// An instant in business hours of the day, by the clock of the language's countries.
  static Instant instant(long day, Language language, Chance chance) {
    var openingHour = language.chinese() ? 1 : language == Language.EN ? 14 : 8;
    return Instant.ofEpochSecond(day * 86_400 + openingHour * 3_600L + chance.below(8 * 60) * 60L);
  }

  private static long yearEnd(LocalDate observed) {
    var years = observed.getMonthValue() < 10 ? 1 : 2;
    return LocalDate.of(observed.getYear() + years, 1, 1).toEpochDay();
  }
}
