package buyerside.method.quicklog;

/// Something recognised, where, and by which rule; shown to be corrected before it is saved.
///
/// @param rule the name of the rule, such as `date.weekday-before` or `remark.budget-confirmed`
public record Chip(Field field, Span span, String rule) {}
