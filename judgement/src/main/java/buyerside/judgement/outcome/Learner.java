package buyerside.judgement.outcome;

/// A way to learn probabilities of classes, with a few settings to choose from.
public interface Learner {

  /// What it is called in reports.
  String name();

  /// What is said about the test's rows by each setting, fitted on the training rows: the
  /// probability of each class by setting and row. Labels of the test may be used to stop early, so
  /// there may be fewer settings than were possible.
  double[][][] trials(Sample training, Sample test);

  /// The model with one setting.
  ///
  /// @param setting as numbered by [#trials]
  Classifier fit(Sample training, int setting);

  /// A setting in words.
  String describe(int setting);
}
