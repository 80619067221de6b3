package buyerside.app.deals;

import buyerside.method.Evidence;
import java.time.Instant;
import java.util.List;
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
    @Nullable String withdrawnBecause) {

  /// What was on record at an instant, as it was then: what was withdrawn later still stood.
  static List<KnownEvidence> at(List<KnownEvidence> all, Instant at) {
    return all.stream()
        .filter(it -> !it.evidence.recordedAt().isAfter(at))
        .map(it -> it.evidence.isKnown(at) ? it.standing() : it)
        .toList();
  }

  private KnownEvidence standing() {
    return new KnownEvidence(
        id, fact, evidence.standing(), person, saidBy, how, quote, recordedBy, null);
  }
}
