package buyerside.app.deals;

import buyerside.method.Evidence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence as it is on record, with who said it and how we know.
///
/// @param fact shared by the pieces that one fact gave for several criteria
/// @param saidBy the name as it was given; `null` if nobody in particular
/// @param how by mail, in a meeting, …; free
/// @param quote their words
public record KnownEvidence(
    UUID id,
    UUID fact,
    Evidence evidence,
    @Nullable UUID person,
    @Nullable String saidBy,
    @Nullable String how,
    @Nullable String quote,
    @Nullable UUID recordedBy,
    @Nullable String withdrawnBecause) {}
