package buyerside.app.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a period brings, for everybody or one owner; all amounts in minor units of the workspace's
/// currency.
///
/// @param won what is won in it already, by so many deals
/// @param deals how many opportunities are open
/// @param pipeline what they are likely worth
/// @param expected the mean, as `p10` to `p90` with what is won already
/// @param marks the same on days until its end, the first being the day of the run
/// @param stages by stage, opportunities and prospects
public record Outlook(
    long won,
    int wonDeals,
    int deals,
    long pipeline,
    long expected,
    long p10,
    long p50,
    long p90,
    List<Mark> marks,
    List<StageSum> stages) {

  public static final Outlook NOTHING = new Outlook(0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of());

  public Outlook {
    marks = List.copyOf(marks);
    stages = List.copyOf(stages);
  }

  /// Open deals that stand in a stage.
  ///
  /// @param opportunity whether they count; prospects stand beside
  /// @param expected what of their worth the period is expected to bring
  public record StageSum(
      UUID process, int stage, boolean opportunity, int deals, long worth, long expected) {}

  /// What is won by the end of a day.
  public record Mark(LocalDate on, long p10, long p50, long p90) {}
}
