package buyerside.app.search;

import java.util.UUID;

/// Something found.
public record Hit(Document.Kind kind, UUID id, String title, String subtitle) {}
