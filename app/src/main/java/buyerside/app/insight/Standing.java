package buyerside.app.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the evaluation of a workspace stands.
///
/// @param asked whether somebody waits for a new one
/// @param seenUntil what was changed before is in it; `null` before the first
public record Standing(
    boolean asked, @Nullable Instant seenUntil, @Nullable Instant made, Size size) {

  public static final Standing NONE = new Standing(false, null, null, new Size(0, 0, 0));

  /// @param deeds things done during visits
  /// @param millis how long the last evaluation took
  public record Size(int visits, int deeds, int millis) {}
}
