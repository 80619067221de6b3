package buyerside.app.room;

import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Secret;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.PlanStep;
import buyerside.app.deals.plan.PlanStep.Owner;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.deals.plan.PlanStep.Timing;
import buyerside.app.deals.plan.Plans;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.valuecase.CaseLine;
import buyerside.app.deals.valuecase.Every;
import buyerside.app.deals.valuecase.ValueCase;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.process.Processes;
import buyerside.app.shell.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// Rooms for tests: a deal in the second stage with a plan, a value case and a way in.
@TestComponent
public record RoomTestHouse(
    Accounts accounts,
    Sessions sessions,
    Deals deals,
    Processes processes,
    Plans plans,
    ValueCases cases,
    Rooms rooms,
    Clock clock) {

  /// A deal with a room.
  public record Opened(Viewer viewer, UUID deal, LocalDate today, Secret secret, UUID link) {}

  public Opened open(String passcode) {
    var viewer = TestWorkspaces.fresh(accounts, sessions, "Room");
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var deal = TestDeals.begin(deals, viewer, today);
    TestDeals.pass(deals, viewer, deal, processes.current(viewer), 1, today);
    var legal = step("legal", "Legal review", Side.BUYER, List.of());
    var offer = step("offer", "Proposal", Side.SELLER, List.of("legal"));
    plans.save(
        viewer, deal, 0, new JointPlan(today.plusDays(60), List.of(), List.of(legal, offer), ""));
    var line =
        new CaseLine(
            "cad",
            "Hours lost",
            Amounts.of(1),
            Every.WORKING_DAY,
            Amounts.of(60, 100, 150),
            "USD",
            "time sheets",
            null);
    cases.save(viewer, deal, 0, new ValueCase("USD", List.of(line), Map.of(), null, ""));
    var link = new NewLink("Li Na", Language.EN, 90, passcode);
    var made = (Making.Made) rooms.make(viewer, deal, link);
    return new Opened(viewer, deal, today, made.secret(), made.link());
  }

  private static PlanStep step(String id, String title, Side side, List<String> after) {
    return new PlanStep(id, title, new Owner(side, "", null), new Timing(3, after, null), null);
  }
}
