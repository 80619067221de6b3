package buyerside.app.files;

import java.util.UUID;

/// The record that files are attached to.
///
/// @param kind as the journal names it: COMPANY, PERSON, DEAL, …; some [HolderKind] must know it
public record Holder(String kind, UUID record) {}
