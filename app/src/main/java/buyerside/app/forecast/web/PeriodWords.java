package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/// Periods and chances in the reader's language.
final class PeriodWords {

  private PeriodWords() {}

  static String of(ForecastPeriod period) {
    return switch (period.kind()) {
      case MONTH ->
          DateTimeFormatter.ofPattern(
                  msg("forecast.period.month"), Reader.current().language().locale())
              .format(period.from());
      case QUARTER ->
          msg(
              "forecast.period.quarter",
              String.valueOf(period.from().getYear()),
              period.from().get(IsoFields.QUARTER_OF_YEAR));
      case OWN ->
          msg("forecast.period.own", Formats.date(period.from()), Formats.date(period.to()));
    };
  }

  /// A day without its year, as axes have it.
  static String day(LocalDate day) {
    return msg("forecast.day", day.getMonthValue(), day.getDayOfMonth());
  }

  /// A probability in percent; never 0 % or 100 % of what is only likely.
  static String chance(double p) {
    long percent = Math.clamp(Math.round(100 * p), 0, 100);
    if (percent == 0) {
      return "<1%";
    }
    return percent == 100 ? ">99%" : percent + "%";
  }

  /// By how many points something moves a probability.
  static String points(double points) {
    long rounded = Math.round(100 * points);
    var sign = points < 0 ? "−" : "+";
    return rounded == 0
        ? msg("forecast.points.small", sign)
        : msg("forecast.points", sign + Math.abs(rounded));
  }

  /// A difference in money, with its sign.
  static String change(String currency, long minor) {
    return minor == 0
        ? Formats.money(currency, 0)
        : (minor < 0 ? "−" : "+") + Formats.money(currency, Math.abs(minor));
  }
}
