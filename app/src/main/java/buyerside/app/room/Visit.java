package buyerside.app.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody looked at a page of a room.
///
/// @param piece what they read, where the page is a piece; `null` for all others
public record Visit(UUID link, String recipient, RoomPart page, @Nullable UUID piece, Instant at) {}
