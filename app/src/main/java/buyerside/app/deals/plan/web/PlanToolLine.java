package buyerside.app.deals.plan.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.Outlook;
import buyerside.app.deals.plan.Outlook.Sign;
import buyerside.app.deals.sheets.HeldSheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.sheets.ToolLine;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The joint plan on the deal page.
@Component
class PlanToolLine implements ToolLine {

  private final Clock clock;

  PlanToolLine(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Tool tool() {
    return Tool.PLAN;
  }

  @Override
  public String words(Viewer viewer, Deal deal, HeldSheets held) {
    var plan = held.content(Tool.PLAN, JointPlan.class, JointPlan.NONE);
    if (plan.steps().isEmpty()) {
      return "";
    }
    var outlook = Outlook.of(plan, LocalDate.ofInstant(clock.instant(), viewer.place().zone()));
    long overdue = outlook.count(Sign.OVERDUE) + outlook.atRisk();
    var words = msg("plan.line", outlook.count(Sign.DONE), plan.steps().size());
    return overdue == 0 ? words : words + " · " + msg("plan.line.late", overdue);
  }
}
