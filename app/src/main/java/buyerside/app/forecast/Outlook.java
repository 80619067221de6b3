package buyerside.app.forecast;

import java.time.LocalDate;
import java.util.List;

/// What a period brings, for everybody or one owner; all amounts in minor units of the workspace's
/// currency.
///
/// @param won what is won in it already, by so many deals
/// @param deals how many opportunities are open
/// @param pipeline what they are likely worth
/// @param expected the mean, as `p10` to `p90` with what is won already
/// @param marks the same on days until its end, the first being the day of the run
public record Outlook(
    long won,
    int wonDeals,
    int deals,
    long pipeline,
    long expected,
    long p10,
    long p50,
    long p90,
    List<Mark> marks) {

  public static final Outlook NOTHING = new Outlook(0, 0, 0, 0, 0, 0, 0, 0, List.of());

  public Outlook {
    marks = List.copyOf(marks);
  }

  /// What is won by the end of a day.
  public record Mark(LocalDate on, long p10, long p50, long p90) {}
}
