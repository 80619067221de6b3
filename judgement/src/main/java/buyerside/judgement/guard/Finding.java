package buyerside.judgement.guard;

/// Something about the data that whoever reads the result must know.
///
/// @param column it is about; empty if about all
/// @param words a sentence
/// @param excluded whether the column is left out for it
public record Finding(Kind kind, String column, String words, boolean excluded) {

  /// What is wrong.
  public enum Kind {
    /// only known once the deal has ended
    LEAKAGE,
    /// not there, or empty, in the rows to be predicted
    ABSENT,
    /// says nothing
    EMPTY,
    /// recent rows differ from earlier ones
    DRIFT,
    /// goes with another outcome than it used to
    MEANING,
    /// too few deals to be sure of anything
    FEW
  }
}
