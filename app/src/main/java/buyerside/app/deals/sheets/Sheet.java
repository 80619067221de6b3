package buyerside.app.deals.sheets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a tool holds about a deal.
///
/// @param revision by which saves of others are noticed; 0 before the first
/// @param saved `null` before the first save
public record Sheet<T>(int revision, T content, @Nullable Instant saved, @Nullable UUID savedBy) {}
