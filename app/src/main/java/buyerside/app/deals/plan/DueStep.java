package buyerside.app.deals.plan;

import buyerside.app.deals.plan.PlanStep.Side;
import java.time.LocalDate;
import java.util.UUID;

/// A step that is due, with the deal whose plan it is in.
///
/// @param owner who does it, as the plan says; empty if nobody is named
public record DueStep(
    UUID deal,
    String dealName,
    String company,
    String step,
    String title,
    Side side,
    String owner,
    LocalDate due) {}
