package buyerside.app.deals.decision.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.decision.Decisions;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.sheets.ToolLine;
import org.springframework.stereotype.Component;

/// The decision on the deal page.
@Component
class DecisionToolLine implements ToolLine {

  private final Decisions decisions;

  DecisionToolLine(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Tool tool() {
    return Tool.DECISION;
  }

  /// Deals end in other ways too: by an import, in the table.
  @Override
  public boolean speaksFromSheet(Deal deal) {
    return deal.row().standing().outcome() == null;
  }

  @Override
  public String words(Viewer viewer, Deal deal) {
    var ending = decisions.find(viewer, deal.id(), null).orElseThrow().content();
    var outcome = ending.outcome();
    if (outcome == null) {
      return "";
    }
    var words = msg("deals.outcome." + outcome);
    return ending.wonWithoutPaper() ? words + " · " + msg("decision.without") : words;
  }
}
