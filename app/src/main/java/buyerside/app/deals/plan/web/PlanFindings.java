package buyerside.app.deals.plan.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.Outlook;
import buyerside.app.deals.plan.Outlook.Sign;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.deals.sheets.web.Findings.Finding;
import buyerside.app.shell.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a plan says between its lines.
final class PlanFindings {

  private PlanFindings() {}

  static List<Finding> of(JointPlan plan, Outlook outlook, LocalDate today) {
    var findings = new ArrayList<Finding>();
    if (plan.steps().isEmpty()) {
      return List.of(new Finding(msg("plan.none"), true));
    }
    var goLive = plan.goLive();
    var ready = outlook.ready();
    if (goLive == null) {
      findings.add(new Finding(msg("plan.no-goal"), true));
    } else if (ready == null) {
      findings.add(new Finding(msg("plan.all-done"), false));
    } else if (ready.isAfter(goLive)) {
      findings.add(
          new Finding(msg("plan.too-late", Formats.date(ready), Formats.date(goLive)), true));
    } else {
      findings.add(
          new Finding(msg("plan.reachable", Formats.date(ready), Formats.date(goLive)), false));
    }
    long overdue = outlook.count(Sign.OVERDUE);
    if (overdue > 0) {
      findings.add(new Finding(msg("plan.overdue", overdue), true));
    }
    if (outlook.atRisk() > 0) {
      findings.add(new Finding(msg("plan.risk", outlook.atRisk()), true));
    }
    long theirs = plan.steps().stream().filter(it -> it.owner().side() == Side.BUYER).count();
    if (theirs == 0) {
      findings.add(new Finding(msg("plan.ours-only"), true));
    }
    long nameless =
        plan.steps().stream()
            .filter(it -> it.done() == null)
            .filter(it -> it.owner().name().isEmpty())
            .count();
    if (nameless > 0) {
      findings.add(new Finding(msg("plan.nameless", nameless), true));
    }
    return findings;
  }
}
