package buyerside.text.duplicates;

import java.util.EnumSet;
import java.util.Set;

/// That two records may be one, how surely, and why.
public record Match(Certainty certainty, Set<Ground> grounds) {

  /// How surely two are one.
  public enum Certainty {
    /// a person should look: worth a question, no more
    POSSIBLE,
    /// so as a rule
    PROBABLE,
    /// nothing else explains it
    SURE
  }

  /// What two records have in common.
  public enum Ground {
    REGISTRATION,
    NAME,
    NAME_IN_SHORT,
    SOUND,
    SPELLING,
    NUMBER,
    MAIL,
    SITE,
    COMPANY,
    PLACE
  }

  public Match {
    grounds = Set.copyOf(grounds);
  }

  static Match of(Certainty certainty, EnumSet<Ground> grounds) {
    return new Match(certainty, grounds);
  }
}
