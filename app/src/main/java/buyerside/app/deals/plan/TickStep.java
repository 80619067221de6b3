package buyerside.app.deals.plan;

/// Somebody says that a step is done, or that it is not.
///
/// @param was what they saw when they said so
/// @param by who
public record TickStep(String step, boolean was, boolean done, String by) {}
