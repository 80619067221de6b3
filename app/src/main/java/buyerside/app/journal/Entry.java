package buyerside.app.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change as it was recorded.
///
/// @param actor the member; `null` if the program itself acted
/// @param undoes the command that this one took back
public record Entry(
    UUID id,
    UUID command,
    Instant recordedAt,
    @Nullable UUID actor,
    String channel,
    Change change,
    @Nullable UUID undoes) {}
