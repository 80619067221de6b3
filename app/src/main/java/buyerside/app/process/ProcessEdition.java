package buyerside.app.process;

import java.time.Instant;
import java.util.UUID;

/// A published version of a process, without its substance.
///
/// @param id of the version
public record ProcessEdition(UUID id, UUID process, int number, Instant published) {}
