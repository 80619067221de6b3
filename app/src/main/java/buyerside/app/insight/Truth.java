package buyerside.app.insight;

import buyerside.app.deals.DealRow;
import java.util.List;
import java.util.Map;

/// The funnel as it is claimed beside the funnel that evidence shows.
///
/// @param worth of opportunities and prospects, by currency in minor units
/// @param illusions the deals whose claim is furthest ahead, the furthest first
public record Truth(
    long claimed,
    long real,
    Map<String, Long> claimedWorth,
    Map<String, Long> realWorth,
    Map<String, Long> prospectWorth,
    List<StageTruth> stages,
    List<DealRow> illusions) {

  public Truth {
    stages = List.copyOf(stages);
    illusions = List.copyOf(illusions);
  }

  /// @param claimed how many open deals are claimed to be in the stage
  /// @param evidenced how many are, by evidence
  /// @param gaps how many have a gap at it
  public record StageTruth(int stage, boolean gate, long claimed, long evidenced, long gaps) {}
}
