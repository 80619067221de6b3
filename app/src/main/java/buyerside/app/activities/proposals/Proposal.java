package buyerside.app.activities.proposals;

import buyerside.method.fit.ActivityKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that may become an activity.
///
/// @param match what of the register it seems to be about
/// @param activity what it was accepted as; while it is open, that has moved or was called off
public record Proposal(
    UUID id,
    Origin origin,
    Found.What what,
    ActivityKind kind,
    Found.When when,
    Match match,
    List<Party> parties,
    State state,
    @Nullable UUID activity) {

  /// What became of it.
  public enum State {
    OPEN,
    ACCEPTED,
    DISMISSED,
    /// Called off before anybody answered.
    GONE
  }

  /// By what it was matched.
  public enum Because {
    /// An address of somebody known.
    ADDRESS,
    /// A message of the same thread.
    THREAD,
    /// A name of somebody known.
    NAME,
    /// A deal or company named in the title.
    TITLE,
    NOTHING
  }

  public record Match(
      @Nullable UUID deal, String dealName, @Nullable UUID company, Because because) {
    public static final Match NONE = new Match(null, "", null, Because.NOTHING);
  }

  public Proposal {
    parties = List.copyOf(parties);
  }

  public boolean matched() {
    return match.because() != Because.NOTHING;
  }
}
