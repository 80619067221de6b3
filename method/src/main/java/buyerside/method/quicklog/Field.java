package buyerside.method.quicklog;

import java.time.LocalDate;

/// One thing that a line says.
public sealed interface Field {

  /// What was done.
  record Kind(ActivityKind kind) implements Field {}

  /// The day it was done, or is planned for.
  record On(LocalDate day) implements Field {}

  /// How long it took, at least one minute.
  record Lasted(int minutes) implements Field {}

  /// A person who took part, as typed or as known.
  record With(String person) implements Field {}

  /// The company it concerns.
  record At(String company) implements Field {}

  /// The deal it concerns; known deals only.
  record About(String deal) implements Field {}

  /// Money that was mentioned.
  record Worth(Amount amount) implements Field {}

  /// What the buyer said or did that bears on a buying stage: a proposal of evidence, never
  /// evidence.
  ///
  /// @param stage 1 to 6, in the order of the six-stage process
  record Remark(int stage, Polarity polarity) implements Field {}
}
