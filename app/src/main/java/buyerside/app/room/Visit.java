package buyerside.app.room;

import java.time.Instant;
import java.util.UUID;

/// That somebody looked at a page of a room.
public record Visit(UUID link, String recipient, RoomPart page, Instant at) {}
