package buyerside.app.forecast;

import java.util.List;

/// How the models would have done on past days, each knowing only what was known then, and which is
/// used.
///
/// @param ended how many deals have ended so far
/// @param looks how many times an opportunity was looked at on a past day
/// @param origins how many past days those were
/// @param tested the models, the flat weights first
/// @param periods the past days one by one
/// @param shared the correlation between deals, estimated from them
public record Trial(
    Model model,
    Verdict verdict,
    int ended,
    int looks,
    int origins,
    List<Tested> tested,
    List<Period> periods,
    double shared) {

  /// How far ahead the models are tried, in days.
  public static final int HORIZON = 90;

  public Trial {
    tested = List.copyOf(tested);
    periods = List.copyOf(periods);
  }

  /// A way to forecast.
  public enum Model {
    /// one weight per stage
    FLAT,
    /// stages and the time in them
    STAGES,
    /// everything on record
    EVIDENCE
  }

  /// Why the model is used.
  public enum Verdict {
    TOO_SHORT,
    SURELY_BETTER,
    NOT_SURELY_BETTER
  }

  /// A model on deals it had not seen the end of: won, lost, no decision or still open after
  /// [#HORIZON] days.
  ///
  /// @param calibrationError mean distance between said and seen, for won
  /// @param gain in log-loss over the flat weights, with a 95 % interval
  /// @param bins said against seen, for won
  public record Tested(
      Model model,
      double logLoss,
      double brier,
      double auc,
      double calibrationError,
      double gain,
      double low,
      double high,
      List<Bin> bins) {

    public Tested {
      bins = List.copyOf(bins);
    }
  }

  /// Deals of which nearly the same was said.
  public record Bin(double deals, double said, double seen) {}

  /// One past day: what the next [#HORIZON] days were said to bring, and what they brought.
  ///
  /// @param day days since 1970
  /// @param flat expected value by the flat weights
  /// @param crm by what ordinary CRMs show: amounts times the share of the stage ever won
  /// @param won what was won, in minor units of the workspace's currency
  public record Period(
      long day,
      int deals,
      double p10,
      double p50,
      double p90,
      double expected,
      double flat,
      double crm,
      double won,
      int wonDeals,
      double expectedDeals) {}
}
