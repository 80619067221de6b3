package buyerside.app.deals.decision;

import java.util.UUID;

/// A reason that a workspace added.
///
/// @param retired whether it is no longer offered
public record OwnReason(UUID id, String name, boolean retired) {}
