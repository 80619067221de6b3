package buyerside.app.deals.valuecase.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.valuecase.CaseWords;
import buyerside.app.deals.valuecase.ValueCase;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import buyerside.judgement.valuecase.Bar;
import buyerside.judgement.valuecase.DoingNothing;
import buyerside.judgement.valuecase.Factor;
import buyerside.judgement.valuecase.Sample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What follows from a value case, ready to print. Lengths in the drawings are per mille of their
/// width or height.
///
/// @param low a tenth of the draws lie below, `high` a tenth above
/// @param bins heights of the histogram's columns
/// @param payback empty without a solution
public record CaseResult(
    String low,
    String middle,
    String high,
    String lowADay,
    String middleADay,
    String highADay,
    List<Column> bins,
    String least,
    String most,
    List<TornadoBar> bars,
    List<String> payback)
    implements Fragment {

  private static final int BINS = 40;
  private static final int MOST_BARS = 8;
  private static final int HORIZON = 60;

  /// @param inside whether it lies between the two tenths
  public record Column(int x, int height, boolean inside) {}

  /// @param from where the bar begins and `width` how long it is
  public record TornadoBar(
      String name, int from, int width, String atLow, String atHigh, String swing) {}

  @Override
  public String template() {
    return "deals/CaseFigures.jte";
  }

  static CaseResult of(ValueCase value) {
    var result = value.result();
    var cost = result.cost();
    var currency = value.currency();
    double low = cost.quantile(0.1);
    double middle = cost.quantile(0.5);
    double high = cost.quantile(0.9);
    return new CaseResult(
        CaseWords.money(currency, low),
        CaseWords.money(currency, middle),
        CaseWords.money(currency, high),
        CaseWords.money(currency, low / 365),
        CaseWords.money(currency, middle / 365),
        CaseWords.money(currency, high / 365),
        columns(cost, low, high),
        CaseWords.money(currency, cost.quantile(0)),
        CaseWords.money(currency, cost.quantile(1)),
        bars(value, result.bars()),
        payback(value, result));
  }

  private static List<Column> columns(Sample cost, double low, double high) {
    double from = cost.quantile(0);
    double width = (cost.quantile(1) - from) / BINS;
    if (width == 0) {
      return List.of();
    }
    var counts = cost.histogram(BINS);
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    var columns = new ArrayList<Column>();
    for (int bin = 0; bin < BINS; bin++) {
      double middle = from + (bin + 0.5) * width;
      columns.add(
          new Column(
              1000 * bin / BINS, 1000 * counts[bin] / most, low <= middle && middle <= high));
    }
    return columns;
  }

  private static List<TornadoBar> bars(ValueCase value, List<Bar> bars) {
    var shown = bars.subList(0, Math.min(MOST_BARS, bars.size()));
    double least =
        shown.stream().mapToDouble(it -> Math.min(it.atLow(), it.atHigh())).min().orElse(0);
    double most =
        shown.stream().mapToDouble(it -> Math.max(it.atLow(), it.atHigh())).max().orElse(1);
    double width = most - least;
    return shown.stream()
        .map(it -> {
          double start = Math.min(it.atLow(), it.atHigh());
          return new TornadoBar(
              name(value, it.line(), it.factor()),
              (int) (1000 * (start - least) / width),
              Math.max(4, (int) (1000 * it.swing() / width)),
              CaseWords.money(value.currency(), it.atLow()),
              CaseWords.money(value.currency(), it.atHigh()),
              CaseWords.money(value.currency(), it.swing()));
        })
        .toList();
  }

  private static String name(ValueCase value, String line, Factor factor) {
    var name = value.line(line).map(it -> it.name()).orElse("");
    return msg("valuecase.factor." + factor, name);
  }

  private static List<String> payback(ValueCase value, DoingNothing result) {
    @Nullable Sample months = result.paybackMonths();
    var solution = value.costSolution();
    if (months == null || solution == null) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    lines.add(
        msg(
            "valuecase.payback.range",
            months(months.quantile(0.1)),
            months(months.quantile(0.5)),
            months(months.quantile(0.9))));
    lines.add(
        msg(
            "valuecase.payback.never",
            Formats.number(Math.round(100 * months.shareAbove(HORIZON))),
            HORIZON / 12));
    double needed = solution.costForPayback(24);
    if (!Double.isInfinite(needed)) {
      lines.add(msg("valuecase.payback.needed", CaseWords.money(value.currency(), needed)));
    }
    return lines;
  }

  private static String months(double months) {
    return months > 120
        ? msg("valuecase.months.never")
        : msg("valuecase.months", Formats.number((long) Math.ceil(months)));
  }
}
