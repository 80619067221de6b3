package buyerside.app.insight;

import java.util.List;

/// How the process is lived: claims against evidence, criteria that tell nothing, evidence taken
/// back, what became of worth and dates, why deals ended, what sources bring.
public record Practices(
    List<ClaimMonth> claims,
    List<CriterionUse> criteria,
    List<EndReason> reasons,
    List<Winner> winners,
    List<Slip> slips,
    List<Source> sources) {

  public static final Practices NONE =
      new Practices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Practices {
    claims = List.copyOf(claims);
    criteria = List.copyOf(criteria);
    reasons = List.copyOf(reasons);
    winners = List.copyOf(winners);
    slips = List.copyOf(slips);
    sources = List.copyOf(sources);
  }

  /// Open deals with a claim at the end of a month.
  ///
  /// @param ahead of them, how many were claimed ahead of the evidence, by `stages` in all
  public record ClaimMonth(String month, String owner, int claimed, int ahead, int stages) {}

  /// What a criterion told of deals that are over and had been in its stage.
  ///
  /// @param wonMet of `won` deals, how many had met it; `lost` are lost or without decision
  /// @param evidence pieces on record; of them `withdrawn`, after `days` in the median, and
  ///   `lapsed`
  /// @param q how sure it is that it is met more often by won deals; above 0.05 it does not tell
  public record CriterionUse(
      String criterion,
      String stage,
      int won,
      int wonMet,
      int lost,
      int lostMet,
      Pieces pieces,
      double q) {

    public record Pieces(int evidence, int withdrawn, int days, int lapsed) {}

    /// What is wrong with it, the first that applies.
    public Use use() {
      int all = won + lost;
      int met = wonMet + lostMet;
      if (won < LEAST || lost < LEAST) {
        return Use.TOO_FEW;
      }
      if (met >= all * ALWAYS) {
        return Use.ALWAYS;
      }
      if (met <= all * (1 - ALWAYS)) {
        return Use.NEVER;
      }
      double ofWon = (double) wonMet / won;
      double ofLost = (double) lostMet / lost;
      if (q <= 0.05 && ofWon > ofLost) {
        return Use.TELLS;
      }
      double error = Math.sqrt(ofWon * (1 - ofWon) / won + ofLost * (1 - ofLost) / lost);
      // that no difference is seen says nothing unless a large one can be ruled out
      return ofWon - ofLost + 2 * error < SMALL ? Use.ALIKE : Use.TOO_FEW;
    }

    private static final int LEAST = 10;
    private static final double SMALL = 0.1;
    private static final double ALWAYS = 0.97;
  }

  public enum Use {
    TELLS,
    ALIKE,
    ALWAYS,
    NEVER,
    TOO_FEW
  }

  /// @param stage in which the deal was at the end
  /// @param reason a code; empty if none was told
  public record EndReason(String stage, String outcome, String reason, int deals) {}

  /// @param winner what the buyer chose instead
  public record Winner(String winner, String stage, int deals) {}

  /// What became of what was said at first.
  ///
  /// @param outcome empty for open deals
  /// @param grown worth more than at first; `shrunk` less
  /// @param late of `dated` deals, how many passed the day on which the decision was expected, by
  ///   `days` in the median
  public record Slip(
      String outcome, int deals, int grown, int shrunk, int dated, int late, int days) {}

  /// @param funded deals that reached the gate
  public record Source(String source, int deals, int funded, int won, int lost, int noDecision) {}
}
