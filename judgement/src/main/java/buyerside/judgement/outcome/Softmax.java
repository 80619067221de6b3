package buyerside.judgement.outcome;

import java.util.Arrays;

/// Probabilities and their logarithms.
public final class Softmax {

  /// No probability is taken for smaller than this: a model that was sure and wrong is punished,
  /// not sent to infinity.
  public static final double SMALLEST = 1e-6;

  private Softmax() {}

  /// Turns scores into probabilities, in place.
  public static void of(double[] scores) {
    double greatest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - greatest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /// The logarithm of a probability, bounded.
  public static double log(double probability) {
    return Math.log(Math.min(1 - SMALLEST, Math.max(SMALLEST, probability)));
  }
}
