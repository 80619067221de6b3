package buyerside.judgement.calibration;

/// A correction of probabilities of one class, learnt from held-out rows; it never changes their
/// order.
public interface Calibration {

  /// @param said a probability
  double of(double said);

  /// Leaves everything as it is.
  static Calibration none() {
    return said -> said;
  }
}
