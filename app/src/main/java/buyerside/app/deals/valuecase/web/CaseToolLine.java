package buyerside.app.deals.valuecase.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.sheets.HeldSheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.sheets.ToolLine;
import buyerside.app.deals.valuecase.CaseWords;
import buyerside.app.deals.valuecase.ValueCase;
import buyerside.judgement.valuecase.CostLine;
import org.springframework.stereotype.Component;

/// The value case on the deal page: the mean, which needs no simulation.
@Component
class CaseToolLine implements ToolLine {

  @Override
  public Tool tool() {
    return Tool.VALUE_CASE;
  }

  @Override
  public String words(Viewer viewer, Deal deal, HeldSheets held) {
    var empty = ValueCase.empty(viewer.place().currency());
    var value = held.content(Tool.VALUE_CASE, ValueCase.class, empty);
    double mean = value.costLines().stream().mapToDouble(CostLine::mean).sum();
    return value.lines().isEmpty()
        ? ""
        : msg("valuecase.about", CaseWords.money(value.currency(), mean));
  }
}
