package buyerside.app.relations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody works elsewhere now: who leaves a customer knows us where they arrive, and whoever
/// comes after them has to be met.
///
/// @param from the company that was left; `null` if none was known
/// @param to the new one; `null` if it is not known
public record PersonMoved(
    UUID workspace, UUID person, @Nullable UUID from, @Nullable UUID to, LocalDate on) {}
