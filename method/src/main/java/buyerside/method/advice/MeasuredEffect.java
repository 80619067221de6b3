package buyerside.method.advice;

/// What an action was found to do: how many more criteria met per hour spent, with an interval.
public record MeasuredEffect(double perHour, double low, double high) {

  public MeasuredEffect {
    if (!(low <= perHour && perHour <= high)) {
      throw new IllegalArgumentException("%s outside %s to %s".formatted(perHour, low, high));
    }
  }
}
