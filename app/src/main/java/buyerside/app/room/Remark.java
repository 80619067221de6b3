package buyerside.app.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wrote in a room.
///
/// @param guest whether it was the buyer's side
/// @param about a step's or a line's id; empty for the page as a whole
public record Remark(
    UUID id,
    boolean guest,
    String author,
    RoomPart page,
    String about,
    String words,
    Instant at,
    @Nullable UUID link) {}
