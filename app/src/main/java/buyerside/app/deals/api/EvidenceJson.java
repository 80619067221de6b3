package buyerside.app.deals.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.deals.KnownEvidence;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence on record.
public record EvidenceJson(
    UUID id,
    UUID fact,
    String criterion,
    String polarity,
    String strength,
    LocalDate observedOn,
    @Nullable LocalDate lapsesOn,
    @Nullable UUID person,
    @Nullable String saidBy,
    @Nullable String how,
    @Nullable String quote,
    Instant recordedAt,
    @Nullable UUID recordedBy,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBecause) {

  static EvidenceJson of(KnownEvidence known) {
    var piece = known.evidence();
    return new EvidenceJson(
        known.id(),
        known.fact(),
        piece.criterion().value(),
        code(piece.polarity()),
        code(piece.strength()),
        piece.observedOn(),
        piece.lapsesOn(),
        known.person(),
        known.saidBy(),
        known.how(),
        known.quote(),
        piece.recordedAt(),
        known.recordedBy(),
        piece.withdrawnAt(),
        known.withdrawnBecause());
  }

  /// A fact to put on record.
  ///
  /// @param criteria the criteria to which it speaks, one or more
  /// @param polarity `satisfies` if left out
  /// @param strength `heard` if left out
  /// @param lapsesOn the first day on which it no longer holds
  public record NewEvidence(
      List<String> criteria,
      @Nullable Polarity polarity,
      @Nullable Strength strength,
      @Nullable LocalDate observedOn,
      @Nullable LocalDate lapsesOn,
      @Nullable UUID person,
      @Nullable String saidBy,
      @Nullable String how,
      @Nullable String quote) {

    RecordEvidence read(UUID deal) {
      if (observedOn == null) {
        throw new Refused(Reason.of("observedOn", "missing"));
      }
      return new RecordEvidence(
          deal,
          Objects.requireNonNullElse(criteria, List.<String>of()).stream()
              .map(CriterionId::new)
              .toList(),
          Objects.requireNonNullElse(polarity, Polarity.SATISFIES),
          Objects.requireNonNullElse(strength, Strength.HEARD),
          observedOn,
          lapsesOn,
          new RecordEvidence.Source(person, saidBy, how, quote));
    }
  }

  /// Why evidence no longer counts.
  public record Withdrawal(@Nullable String reason) {}

  /// What recording or withdrawing did.
  ///
  /// @param command by which it can be undone
  /// @param from where the buyer stood before: a stage's id or `decided`; `to` where now
  public record RecordedJson(UUID command, List<UUID> evidence, String from, String to) {}
}
