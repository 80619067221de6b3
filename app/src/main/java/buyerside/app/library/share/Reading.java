package buyerside.app.library.share;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of the reading by one link.
///
/// @param sittings at which a person was noticed
/// @param unsure at which it was only fetched
/// @param programs how often a program fetched it
/// @param seconds for which it was in sight, all together; only measured with consent
/// @param depth the percentage of it that was in sight; only measured with consent
/// @param last when a person was last noticed; `null` if never
public record Reading(
    int sittings, int unsure, int programs, long seconds, int depth, @Nullable Instant last) {

  public static final Reading NOTHING = new Reading(0, 0, 0, 0, 0, null);

  /// How often they came back.
  public int returns() {
    return Math.max(0, sittings - 1);
  }
}
