package buyerside.app.library.reach;

import java.time.Instant;
import java.util.UUID;

/// A deal behind a number.
///
/// @param readers how many people's links
public record ReadDeal(UUID deal, String name, int sittings, int readers, Instant last) {}
