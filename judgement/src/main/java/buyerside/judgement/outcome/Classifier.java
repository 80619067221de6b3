package buyerside.judgement.outcome;

import buyerside.judgement.feature.Features;

/// A fitted model.
public interface Classifier {

  /// The probability of each class for each row; those of a row sum to 1.
  double[][] probabilities(Features rows);
}
