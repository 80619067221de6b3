package buyerside.method;

/// What is known of a criterion on a day.
public sealed interface CriterionState {

  /// Nothing was ever known that could decide it.
  record Open() implements CriterionState {}

  /// The deciding evidence satisfies it.
  record Met(Evidence by) implements CriterionState {}

  /// The deciding evidence denies it.
  record Denied(Evidence by) implements CriterionState {}

  /// Nothing decides it; there is evidence that holds but is weaker than the minimum.
  record TooWeak(Evidence best) implements CriterionState {}

  /// Nothing holds; the latest evidence has lapsed.
  record Lapsed(Evidence last) implements CriterionState {}

  /// Nothing holds; the latest evidence was withdrawn.
  record Withdrawn(Evidence last) implements CriterionState {}
}
