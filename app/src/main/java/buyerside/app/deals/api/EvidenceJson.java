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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /// A piece as it was known at an instant: a withdrawal that came later is not known yet.
  static EvidenceJson of(KnownEvidence known, Instant at) {
    var now = of(known);
    return now.withdrawnAt() == null || !now.withdrawnAt().isAfter(at)
        ? now
        : new EvidenceJson(
            now.id,
            now.fact,
            now.criterion,
            now.polarity,
            now.strength,
            now.observedOn,
            now.lapsesOn,
            now.person,
            now.saidBy,
            now.how,
            now.quote,
            now.recordedAt,
            now.recordedBy,
            null,
            null);
  }

  private static EvidenceJson of(KnownEvidence known) {
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
      @Nullable List<String> criteria,
      @Nullable Polarity polarity,
      @Nullable Strength strength,
      @Nullable LocalDate observedOn,
      @Nullable LocalDate lapsesOn,
      @Nullable UUID person,
      @Nullable String saidBy,
      @Nullable String how,
      @Nullable String quote) {

    private List<CriterionId> ids() {
      var ids = new ArrayList<CriterionId>();
      for (var name : criteria == null ? List.<String>of() : criteria) {
        if (!CriterionId.isUsable(name)) {
          throw new Refused(Reason.of("criteria", "criterion.unknown", name));
        }
        ids.add(new CriterionId(name));
      }
      return ids.stream().distinct().toList();
    }

    RecordEvidence read(UUID deal) {
      if (observedOn == null) {
        throw new Refused(Reason.of("observedOn", "missing"));
      }
      return new RecordEvidence(
          deal,
          ids(),
          Objects.requireNonNullElse(polarity, Polarity.SATISFIES),
          Objects.requireNonNullElse(strength, Strength.HEARD),
          observedOn,
          lapsesOn,
          new RecordEvidence.Source(person, saidBy, how, quote));
    }
  }

  /// What the rules call fields, and what they are called here.
  static final Map<String, String> MEMBERS =
      Map.of("criterion", "criteria", "observed", "observedOn", "lapses", "lapsesOn");

  /// Why evidence no longer counts.
  public record Withdrawal(@Nullable String reason) {}

  /// What recording or withdrawing did.
  ///
  /// @param command by which it can be undone
  /// @param from where the buyer stood before: a stage's id or `decided`; `to` where now
  public record RecordedJson(UUID command, List<UUID> evidence, String from, String to) {}
}
