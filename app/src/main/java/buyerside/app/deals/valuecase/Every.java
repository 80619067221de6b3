package buyerside.app.deals.valuecase;

/// How often something happens.
public enum Every {
  CALENDAR_DAY(365),
  WORKING_DAY(250),
  WEEK(52),
  MONTH(12),
  QUARTER(4),
  YEAR(1);

  private final int timesAYear;

  Every(int timesAYear) {
    this.timesAYear = timesAYear;
  }

  public int timesAYear() {
    return timesAYear;
  }
}
