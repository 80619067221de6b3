package buyerside.sample;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something the buyer said, did, wrote or confirmed about a criterion.
///
/// @param lapsesOn the first day on which it no longer holds; `null` if it never lapses
public record GeneratedEvidence(
    String criterion,
    boolean satisfies,
    Strength strength,
    LocalDate observedOn,
    @Nullable LocalDate lapsesOn,
    Entry entry,
    Speaker speaker) {

  /// When it came on record, and when it went.
  ///
  /// @param withdrawnAt when it was taken back; `null` if it stands
  public record Entry(Instant at, @Nullable Instant withdrawnAt) {}

  /// @param person the number of the person; `null` where the company has nobody on file
  public record Speaker(BuyingRole role, @Nullable Long person, How how) {}

  /// How it is known.
  public enum How {
    MEETING,
    CALL,
    EMAIL,
    DOCUMENT,
    HEARSAY
  }
}
