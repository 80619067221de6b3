package buyerside.app.room;

import buyerside.app.library.Piece;
import java.time.Instant;
import java.util.UUID;

/// A piece in a room.
///
/// @param put when it was put there
public record RoomMaterial(UUID id, Piece piece, Instant put) {}
