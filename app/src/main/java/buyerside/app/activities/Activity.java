package buyerside.app.activities;

import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something done or planned with or for a buyer.
///
/// @param purpose the criterion it should help the buyer to meet; `null` for none
/// @param fit how the fit check saw it when it was planned
public record Activity(
    UUID id,
    @Nullable UUID deal,
    UUID owner,
    ActivityKind kind,
    boolean done,
    String subject,
    Instant starts,
    @Nullable Integer minutes,
    @Nullable String purpose,
    String fit) {}
