package buyerside.method;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something the buyer said, did, wrote or confirmed that speaks for or against one criterion.
///
/// A fact that speaks for several criteria is one piece of evidence for each, see [#alsoFor].
///
/// @param observedOn the day from which it is true
/// @param lapsesOn the first day on which it no longer holds; `null` if it never lapses
/// @param recordedAt when we came to know it
/// @param withdrawnAt when it was taken back; `null` if it stands
public record Evidence(
    CriterionId criterion,
    Polarity polarity,
    Strength strength,
    LocalDate observedOn,
    @Nullable LocalDate lapsesOn,
    Instant recordedAt,
    @Nullable Instant withdrawnAt) {

  public Evidence {
    if (lapsesOn != null && !observedOn.isBefore(lapsesOn)) {
      throw new IllegalArgumentException("lapses %s before it holds".formatted(lapsesOn));
    }
  }

  /// The same fact for another criterion.
  public Evidence alsoFor(CriterionId other) {
    return new Evidence(other, polarity, strength, observedOn, lapsesOn, recordedAt, withdrawnAt);
  }

  /// The same evidence, taken back at an instant.
  public Evidence withdrawn(Instant at) {
    return new Evidence(criterion, polarity, strength, observedOn, lapsesOn, recordedAt, at);
  }

  /// The same evidence, not taken back.
  public Evidence standing() {
    return new Evidence(criterion, polarity, strength, observedOn, lapsesOn, recordedAt, null);
  }

  /// Whether it was on record and not withdrawn at an instant.
  public boolean isKnown(Instant asOf) {
    return !recordedAt.isAfter(asOf) && (withdrawnAt == null || withdrawnAt.isAfter(asOf));
  }

  /// Whether it holds on a day, as known at an instant.
  public boolean holds(LocalDate day, Instant asOf) {
    return !observedOn.isAfter(day)
        && (lapsesOn == null || day.isBefore(lapsesOn))
        && isKnown(asOf);
  }

  /// Whether this decides rather than the other: observed later; on the same day the stronger; at
  /// equal strength a denial. What is equal in all this says the same, and the longer lasting, then
  /// the one recorded first, stands for both.
  boolean outranks(Evidence other) {
    var later = observedOn.compareTo(other.observedOn);
    if (later != 0) {
      return later > 0;
    }
    if (strength != other.strength) {
      return strength.isAtLeast(other.strength);
    }
    if (polarity != other.polarity) {
      return polarity == Polarity.DENIES;
    }
    var lapse = lapsesOn == null ? LocalDate.MAX : lapsesOn;
    var lasting = lapse.compareTo(other.lapsesOn == null ? LocalDate.MAX : other.lapsesOn);
    return lasting > 0 || (lasting == 0 && recordedAt.isBefore(other.recordedAt));
  }
}
