package buyerside.app.activities;

import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which activities a list shows.
///
/// @param done those that are done, latest first; or those still to do, earliest first
/// @param owner whose; `null` for everybody's that the viewer may see
/// @param kind of which kind; `null` for any
/// @param misfits only those that did not fit when they were planned
/// @param from no earlier than this; `null` for no bound
/// @param until before this; `null` for no bound
public record ActivityFilter(
    boolean done,
    @Nullable UUID owner,
    @Nullable ActivityKind kind,
    boolean misfits,
    @Nullable Instant from,
    @Nullable Instant until) {}
