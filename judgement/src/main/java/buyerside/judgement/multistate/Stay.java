package buyerside.judgement.multistate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A deal's stay in one stage, with dates.
///
/// @param next the stage it left for; `null` if it was still there when observation ended
/// @param left when it left, or when observation ended
public record Stay(
    String deal, String stage, @Nullable String next, Instant entered, Instant left) {}
