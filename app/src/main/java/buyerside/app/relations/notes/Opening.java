package buyerside.app.relations.notes;

import java.time.Instant;
import java.util.UUID;

/// That somebody broke the glass before others' private notes, and why.
public record Opening(UUID by, String reason, Instant at) {}
