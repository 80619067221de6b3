package buyerside.app.access;

import java.util.UUID;

/// Somebody with a seat in the workspace.
public record Member(UUID id, String name, String email, Role role) {}
