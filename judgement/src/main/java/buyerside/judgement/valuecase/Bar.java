package buyerside.judgement.valuecase;

/// How far one number moves the yearly cost: the cost with that number at its low and at its high
/// end, everything else as likely.
///
/// @param line the id of its cost line
public record Bar(String line, Factor factor, double atLow, double atHigh) {

  public double swing() {
    return Math.abs(atHigh - atLow);
  }
}
