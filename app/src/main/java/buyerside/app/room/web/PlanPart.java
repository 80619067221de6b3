package buyerside.app.room.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.Outlook;
import buyerside.app.deals.plan.Outlook.Sign;
import buyerside.app.deals.plan.Outlook.Timed;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.deals.plan.Plans;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.room.RoomPart;
import buyerside.app.shell.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/// The joint plan in a room.
@Component
class PlanPart {

  private final Plans plans;
  private final Clock clock;

  PlanPart(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  RoomPlan of(RoomPages.Shown shown) {
    var viewer = shown.guest().viewer();
    var plan =
        plans.find(viewer, shown.deal().id(), null).map(Sheet::content).orElse(JointPlan.NONE);
    var outlook = Outlook.of(plan, LocalDate.ofInstant(clock.instant(), viewer.place().zone()));
    var steps = new ArrayList<RoomPlan.Step>();
    for (var timed : outlook.steps()) {
      steps.add(step(steps.size() + 1, timed, shown));
    }
    var goLive = plan.goLive();
    return new RoomPlan(
        shown.base(),
        goLive == null ? "" : Formats.date(goLive),
        steps.isEmpty() ? "" : msg("plan.line", outlook.count(Sign.DONE), steps.size()),
        steps,
        plan.note(),
        RoomRemarks.of(shown.base(), RoomPart.PLAN, "", shown.room().remarks(), shown.typed()));
  }

  private static RoomPlan.Step step(int number, Timed timed, RoomPages.Shown shown) {
    var step = timed.step();
    var owner = step.owner();
    var due = timed.due();
    var agreed = step.timing().due();
    var done = step.done();
    var written = agreed == null ? "" : agreed.toString();
    var side = msg("plan.side." + owner.side());
    return new RoomPlan.Step(
        number,
        step.id(),
        step.title(),
        owner.side() == Side.BUYER,
        owner.name().isEmpty() ? side : side + " · " + owner.name(),
        due == null ? "" : Formats.date(due),
        timed.sign().name(),
        done == null
            ? msg("plan.sign." + timed.sign())
            : msg("plan.done.by", Formats.date(done.on()), done.by()),
        done != null,
        written,
        shown.typed().value(step.id(), "due", written),
        RoomRemarks.of(
            shown.base(), RoomPart.PLAN, step.id(), shown.room().remarks(), shown.typed()),
        shown.typed().at(step.id()));
  }
}
