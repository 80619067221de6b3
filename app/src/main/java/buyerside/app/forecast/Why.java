package buyerside.app.forecast;

import java.util.List;

/// One reason for a probability.
///
/// @param code `forecast.why.<code>` says it in words
/// @param points by how much it moves the probability, from -1 to 1
/// @param arguments numbers or stages that belong to it
public record Why(Code code, double points, List<Long> arguments) {

  public Why {
    arguments = List.copyOf(arguments);
  }

  static Why of(Code code, double points, long... arguments) {
    return new Why(code, points, java.util.Arrays.stream(arguments).boxed().toList());
  }

  /// What a reason is about.
  public enum Code {
    /// the stage, against all deals that are counted
    STAGE,
    /// the days in it
    DWELL,
    /// how it would be in the next stage: what would change it most
    NEXT,
    /// days since it was opened
    AGE,
    /// gaps in the evidence
    GAPS,
    /// required criteria that are met
    SIGNS,
    /// the claim, ahead of the evidence
    AHEAD,
    /// what it is worth
    WORTH,
    /// where it came from
    SOURCE,
    /// whose it is
    OWNER,
    /// that it moved back
    BACK
  }
}
