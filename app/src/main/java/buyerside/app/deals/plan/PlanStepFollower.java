package buyerside.app.deals.plan;

import buyerside.app.access.Viewer;
import buyerside.app.deals.sheets.SheetFollower;
import buyerside.app.deals.sheets.Tool;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the list of steps in step with the plans.
@Component
class PlanStepFollower implements SheetFollower<JointPlan> {

  private final PlanStepStore store;
  private final Clock clock;

  PlanStepFollower(PlanStepStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public Tool tool() {
    return Tool.PLAN;
  }

  @Override
  public Class<JointPlan> type() {
    return JointPlan.class;
  }

  @Override
  public JointPlan empty() {
    return JointPlan.NONE;
  }

  @Override
  public void follow(Viewer viewer, UUID deal, JointPlan plan) {
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    store.replace(viewer, deal, Outlook.of(plan, today).steps());
  }
}
