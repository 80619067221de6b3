package buyerside.judgement.outcome;

import buyerside.judgement.feature.Features;

/// A fitted model that can say which column did what.
public interface Explaining extends Classifier {

  /// How far each field moved the log-odds of the class away from its usual value: one number per
  /// row and field, in the order of the fields.
  double[][] contributions(Features rows, int label);
}
