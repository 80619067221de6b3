package buyerside.app.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a piece said before it was changed.
///
/// @param replaced when it was changed
/// @param by who changed it; `null` if the program did
public record FormerPiece(int version, PieceFacts facts, Instant replaced, @Nullable UUID by) {}
