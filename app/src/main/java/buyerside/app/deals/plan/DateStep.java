package buyerside.app.deals.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody puts another day to a step.
///
/// @param was the agreed day that they saw; `null` for none
/// @param by who
public record DateStep(String step, @Nullable LocalDate was, @Nullable LocalDate due, String by) {}
