package buyerside.app.deals.valuecase.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.sheets.BuyerView;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.shell.Fragment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What doing nothing costs, as the buyer may see it.
@Component
class CaseBuyerView implements BuyerView {

  private final ValueCases cases;

  CaseBuyerView(ValueCases cases) {
    this.cases = cases;
  }

  @Override
  public Tool tool() {
    return Tool.VALUE_CASE;
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Deal deal) {
    return cases
        .find(viewer, deal.id(), null)
        .map(Sheet::content)
        .filter(it -> !it.lines().isEmpty())
        .map(CaseResult::of);
  }
}
