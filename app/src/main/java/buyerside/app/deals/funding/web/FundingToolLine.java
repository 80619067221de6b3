package buyerside.app.deals.funding.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.funding.Funding;
import buyerside.app.deals.funding.FundingWords;
import buyerside.app.deals.sheets.HeldSheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.sheets.ToolLine;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The funding on the deal page: the request that stands, or the first of all.
@Component
class FundingToolLine implements ToolLine {

  private final Clock clock;

  FundingToolLine(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Tool tool() {
    return Tool.FUNDING;
  }

  @Override
  public String words(Viewer viewer, Deal deal, HeldSheets held) {
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var funding = held.content(Tool.FUNDING, Funding.class, Funding.NONE);
    var standing = funding.standing(today);
    var shown = standing.isEmpty() ? funding.requests() : standing;
    return shown.stream()
        .findFirst()
        .map(it -> FundingWords.amount(it) + " · " + msg("funding.status." + it.status()))
        .orElse("");
  }
}
