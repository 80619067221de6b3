package buyerside.judgement.pace;

/// What is believed before anything was seen: how many of the deals in a state go each way per
/// week.
///
/// @param weekly by state and target; the targets are the states and then the ends
/// @param states how many states there are
/// @param ends how many ends there are
/// @param weight how much the belief counts, in weeks of one deal
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
public record Rates(double[][] weekly, int states, int ends, double weight) {

  public Rates {
    if (weekly.length != states) {
      throw new IllegalArgumentException(
          "rates for %d of %d states".formatted(weekly.length, states));
    }
    for (double[] row : weekly) {
      if (row.length != states + ends) {
        throw new IllegalArgumentException(
            "%d targets, not %d".formatted(row.length, states + ends));
      }
    }
    if (!(weight > 0)) {
      throw new IllegalArgumentException("no weight: " + weight);
    }
  }
}
