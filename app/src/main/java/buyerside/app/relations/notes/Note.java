package buyerside.app.relations.notes;

import java.time.Instant;
import java.util.UUID;

/// Something a member wrote down about a company or person.
///
/// @param secret whether only its author reads it
public record Note(UUID id, UUID author, boolean secret, String body, Instant written) {}
