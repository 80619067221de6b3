package buyerside.app.access;

import java.time.Instant;
import java.util.UUID;

/// A seat that was offered and not taken yet.
public record PendingInvitation(UUID id, String email, Role role, Instant expiresAt) {}
