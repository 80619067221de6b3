package buyerside.app.deals.decision.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.decision.Ending;
import buyerside.app.deals.sheets.HeldSheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.sheets.ToolLine;
import org.springframework.stereotype.Component;

/// The decision on the deal page.
@Component
class DecisionToolLine implements ToolLine {

  @Override
  public Tool tool() {
    return Tool.DECISION;
  }

  @Override
  public String words(Viewer viewer, Deal deal, HeldSheets held) {
    var ending = held.content(Tool.DECISION, Ending.class, Ending.OPEN);
    // Deals end in other ways too: by an import, in the table.
    var outcome = deal.row().standing().outcome();
    if (outcome == null) {
      return "";
    }
    var words = msg("deals.outcome." + outcome);
    return ending.wonWithoutPaper() ? words + " · " + msg("decision.without") : words;
  }
}
