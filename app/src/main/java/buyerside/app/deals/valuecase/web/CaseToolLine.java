package buyerside.app.deals.valuecase.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.sheets.ToolLine;
import buyerside.app.deals.valuecase.CaseWords;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.judgement.valuecase.CostLine;
import org.springframework.stereotype.Component;

/// The value case on the deal page: the mean, which needs no simulation.
@Component
class CaseToolLine implements ToolLine {

  private final ValueCases cases;

  CaseToolLine(ValueCases cases) {
    this.cases = cases;
  }

  @Override
  public Tool tool() {
    return Tool.VALUE_CASE;
  }

  @Override
  public String words(Viewer viewer, Deal deal) {
    return cases
        .find(viewer, deal.id(), null)
        .map(it -> it.content())
        .filter(it -> !it.lines().isEmpty())
        .map(it -> {
          double mean = it.costLines().stream().mapToDouble(CostLine::mean).sum();
          return msg("valuecase.about", CaseWords.money(it.currency(), mean));
        })
        .orElse("");
  }
}
