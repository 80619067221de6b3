package buyerside.judgement.valuecase;

/// Something that costs the buyer money again and again.
///
/// @param quantity how many each time
/// @param timesAYear how often a year
/// @param unitCost what one costs, in the currency of the case
public record CostLine(String id, Range quantity, Range timesAYear, Range unitCost) {

  /// What a year costs if all is as likely.
  public double likely() {
    return quantity.likely() * timesAYear.likely() * unitCost.likely();
  }

  /// The mean of a year's cost: exact, for the factors are independent.
  public double mean() {
    return quantity.mean() * timesAYear.mean() * unitCost.mean();
  }

  /// The variance of a year's cost: exact, for the factors are independent.
  public double variance() {
    double second = square(quantity) * square(timesAYear) * square(unitCost);
    return second - mean() * mean();
  }

  private static double square(Range range) {
    return range.variance() + range.mean() * range.mean();
  }

  CostLine with(Factor factor, double value) {
    var fixed = Range.exactly(value);
    return switch (factor) {
      case QUANTITY -> new CostLine(id, fixed, timesAYear, unitCost);
      case TIMES_A_YEAR -> new CostLine(id, quantity, fixed, unitCost);
      case UNIT_COST -> new CostLine(id, quantity, timesAYear, fixed);
    };
  }

  Range range(Factor factor) {
    return switch (factor) {
      case QUANTITY -> quantity;
      case TIMES_A_YEAR -> timesAYear;
      case UNIT_COST -> unitCost;
    };
  }
}
