package buyerside.app.deals.valuecase.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.SheetWords;
import buyerside.app.deals.valuecase.CaseLine;
import buyerside.app.deals.valuecase.ValueCase;
import buyerside.app.deals.valuecase.web.CasePage.AmountsView;
import buyerside.app.deals.valuecase.web.CasePage.LineView;
import buyerside.app.deals.valuecase.web.CasePage.RateView;
import buyerside.app.shell.Formats;
import java.util.ArrayList;
import java.util.List;

/// A value case as the form shows it.
final class CaseView {

  private CaseView() {}

  /// @param blank how many empty lines to offer besides
  static List<LineView> lines(ValueCase value, int blank) {
    var views = new ArrayList<LineView>();
    for (var line : value.lines()) {
      views.add(line(views.size(), line));
    }
    for (int i = 0; i < blank; i++) {
      int index = views.size();
      views.add(
          new LineView(
              index,
              "",
              "",
              amounts("line." + index + ".quantity", Amounts.NONE),
              "MONTH",
              amounts("line." + index + ".cost", Amounts.NONE),
              value.currency(),
              "",
              ""));
    }
    return views;
  }

  static List<RateView> rates(ValueCase value) {
    return value.foreign().stream()
        .map(it ->
            new RateView(
                it,
                msg("valuecase.rate", it, value.currency()),
                SheetWords.plain(value.rates().get(it))))
        .toList();
  }

  static List<AmountsView> solution(ValueCase value) {
    var answer = value.solution();
    return List.of(
        labelled("price", answer == null ? Amounts.NONE : answer.price()),
        labelled("running", answer == null ? Amounts.NONE : answer.running()),
        labelled("share", answer == null ? Amounts.NONE : answer.share()));
  }

  private static LineView line(int index, CaseLine line) {
    var at = "line." + index + ".";
    var confirmed = line.confirmed();
    return new LineView(
        index,
        line.id(),
        line.name(),
        amounts(at + "quantity", line.quantity()),
        line.every().name(),
        amounts(at + "cost", line.unitCost()),
        line.currency(),
        line.source(),
        confirmed == null
            ? ""
            : msg("valuecase.confirmed", confirmed.by(), Formats.date(confirmed.on())));
  }

  private static AmountsView labelled(String name, Amounts amounts) {
    return new AmountsView(
        name,
        msg("valuecase." + name),
        SheetWords.plain(amounts.low()),
        SheetWords.plain(amounts.likely()),
        SheetWords.plain(amounts.high()));
  }

  private static AmountsView amounts(String name, Amounts amounts) {
    var label = name.substring(name.lastIndexOf('.') + 1);
    return new AmountsView(
        name,
        msg("valuecase." + label),
        SheetWords.plain(amounts.low()),
        SheetWords.plain(amounts.likely()),
        SheetWords.plain(amounts.high()));
  }
}
