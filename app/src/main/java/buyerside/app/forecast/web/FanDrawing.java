package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.Outlook;
import buyerside.app.forecast.Outlook.Mark;
import buyerside.app.forecast.web.FanChart.Row;
import buyerside.app.forecast.web.FanChart.Tick;
import buyerside.app.shell.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Draws an outlook: 720 by 260 units, axes to the left and below.
final class FanDrawing {

  private static final double LEFT = 76;
  private static final double RIGHT = 690;
  private static final double TOP = 12;
  private static final double BOTTOM = 226;
  private static final int STEPS = 4;
  private static final int MOST_DAYS = 5;

  private final Outlook outlook;
  private final String currency;
  private final @Nullable Long quota;
  private final double most;
  private final long first;
  private final long last;

  private FanDrawing(Outlook outlook, String currency, @Nullable Long quota) {
    this.outlook = outlook;
    this.currency = currency;
    this.quota = quota;
    long top = outlook.marks().stream().mapToLong(Mark::p90).max().orElse(0);
    this.most = rounded(Math.max(top, quota == null ? 0 : quota));
    this.first = outlook.marks().getFirst().on().toEpochDay();
    this.last = Math.max(first + 1, outlook.marks().getLast().on().toEpochDay());
  }

  /// @return `null` where there is nothing to draw
  static @Nullable FanChart of(
      Outlook outlook, ForecastPeriod period, String currency, @Nullable Long quota) {
    return outlook.marks().size() < 2 || outlook.p90() <= 0
        ? null
        : new FanDrawing(outlook, currency, quota).draw(period);
  }

  /// The next number above that four steps make round ones of.
  private static double rounded(double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(value, 100))));
    for (double step : new double[] {0.4, 0.8, 1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10}) {
      if (step * unit >= value * 1.02) {
        return step * unit;
      }
    }
    return 20 * unit;
  }

  private FanChart draw(ForecastPeriod period) {
    var marks = outlook.marks();
    var end = marks.getLast();
    var range = Formats.range(currency, end.p10(), end.p90());
    return new FanChart(
        msg("forecast.fan.finding", Formats.date(period.to()), range),
        msg(
            "forecast.fan.described",
            Formats.date(marks.getFirst().on()),
            Formats.date(end.on()),
            Formats.money(currency, end.p10()),
            Formats.money(currency, end.p50()),
            Formats.money(currency, end.p90())),
        path(marks, Mark::p90, "M") + path(marks.reversed(), Mark::p10, "L") + "Z",
        path(marks, Mark::p50, "M"),
        quota == null ? "" : number(y(quota)),
        quota == null ? "" : msg("forecast.fan.quota", Formats.money(currency, quota)),
        values(),
        days(marks),
        marks.stream()
            .map(it ->
                new Row(
                    Formats.date(it.on()),
                    Formats.money(currency, it.p10()),
                    Formats.money(currency, it.p50()),
                    Formats.money(currency, it.p90())))
            .toList());
  }

  private String path(List<Mark> marks, ToLongFunction<Mark> value, String begin) {
    var path = new StringBuilder();
    for (var mark : marks) {
      path.append(path.isEmpty() ? begin : "L")
          .append(number(x(mark.on().toEpochDay())))
          .append(' ')
          .append(number(y(value.applyAsLong(mark))));
    }
    return path.toString();
  }

  private List<Tick> values() {
    var ticks = new ArrayList<Tick>();
    for (int step = 0; step <= STEPS; step++) {
      long value = Math.round(most * step / STEPS);
      ticks.add(new Tick(number(y(value)), Formats.money(currency, value)));
    }
    return ticks;
  }

  private List<Tick> days(List<Mark> marks) {
    var ticks = new ArrayList<Tick>();
    int shown = Math.min(MOST_DAYS, marks.size());
    for (int i = 0; i < shown; i++) {
      long day = first + (last - first) * i / (shown - 1);
      ticks.add(new Tick(number(x(day)), PeriodWords.day(java.time.LocalDate.ofEpochDay(day))));
    }
    return ticks;
  }

  private double x(long day) {
    return LEFT + (RIGHT - LEFT) * (day - first) / (last - first);
  }

  private double y(long value) {
    return BOTTOM - (BOTTOM - TOP) * value / most;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
