package buyerside.app.deals;

import static buyerside.database.deals.Tables.EVIDENCE;
import static buyerside.database.deals.Tables.WITHDRAWAL;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import buyerside.database.deals.tables.records.EvidenceRecord;
import buyerside.database.deals.tables.records.WithdrawalRecord;
import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Evidence and its withdrawals; rows are only added.
@Component
class EvidenceStore {

  private final WorkspaceSql sql;
  private final BulkSql bulk;

  EvidenceStore(WorkspaceSql sql, BulkSql bulk) {
    this.sql = sql;
    this.bulk = bulk;
  }

  /// All on record for a deal, in the order of recording, withdrawn ones included.
  List<KnownEvidence> of(Viewer viewer, UUID deal) {
    return fetch(viewer, EVIDENCE.DEAL_ID.eq(deal)).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /// The same for many deals, in one query.
  Map<UUID, List<KnownEvidence>> of(Viewer viewer, Collection<UUID> deals) {
    return fetch(viewer, EVIDENCE.DEAL_ID.eq(DSL.any(deals.toArray(UUID[]::new))));
  }

  Optional<UUID> dealOf(Viewer viewer, UUID evidence) {
    return sql.as(viewer)
        .select(EVIDENCE.DEAL_ID)
        .from(EVIDENCE)
        .where(EVIDENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EVIDENCE.ID.eq(evidence))
        .fetchOptional(EVIDENCE.DEAL_ID);
  }

  /// Adds one fact: a row for each criterion it speaks to.
  ///
  /// @return the rows' ids
  List<UUID> add(Viewer viewer, RecordEvidence fact, Instant at) {
    var id = Ids.next();
    var rows = fact.pieces(at).stream().map(it -> row(viewer, fact, id, it)).toList();
    sql.as(viewer).batchInsert(rows).execute();
    return rows.stream().map(EvidenceRecord::getId).toList();
  }

  /// Adds pieces with the instants of recording and withdrawal that they have.
  void addAll(Viewer viewer, List<DealImports.KnownFact> facts) {
    var rows = new ArrayList<EvidenceRecord>();
    var withdrawals = new ArrayList<WithdrawalRecord>();
    for (var fact : facts) {
      var source = new RecordEvidence.Source(null, fact.saidBy(), null, fact.quote());
      var piece = fact.evidence();
      var command =
          new RecordEvidence(
              fact.deal(),
              List.of(piece.criterion()),
              piece.polarity(),
              piece.strength(),
              piece.observedOn(),
              piece.lapsesOn(),
              source);
      var row = row(viewer, command, Ids.next(), piece);
      rows.add(row);
      var withdrawn = piece.withdrawnAt();
      if (withdrawn != null) {
        var at = withdrawn.atOffset(ZoneOffset.UTC);
        withdrawals.add(withdrawal(viewer, row.getId(), fact.deal(), at));
      }
    }
    bulk.insert(viewer, rows);
    bulk.insert(viewer, withdrawals);
  }

  void withdraw(Viewer viewer, UUID evidence, UUID deal, String reason, Instant at) {
    sql.as(viewer)
        .insertInto(WITHDRAWAL)
        .set(WITHDRAWAL.WORKSPACE_ID, viewer.workspace())
        .set(WITHDRAWAL.EVIDENCE_ID, evidence)
        .set(WITHDRAWAL.DEAL_ID, deal)
        .set(WITHDRAWAL.WITHDRAWN_AT, at.atOffset(ZoneOffset.UTC))
        .set(WITHDRAWAL.WITHDRAWN_BY, viewer.member())
        .set(WITHDRAWAL.REASON, reason)
        .onConflictDoNothing()
        .execute();
  }

  private Map<UUID, List<KnownEvidence>> fetch(Viewer viewer, Condition which) {
    return sql.as(viewer)
        .select(EVIDENCE.fields())
        .select(WITHDRAWAL.WITHDRAWN_AT, WITHDRAWAL.REASON)
        .from(EVIDENCE)
        .leftJoin(WITHDRAWAL)
        .on(
            WITHDRAWAL.WORKSPACE_ID.eq(EVIDENCE.WORKSPACE_ID),
            WITHDRAWAL.EVIDENCE_ID.eq(EVIDENCE.ID))
        .where(EVIDENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(which)
        .orderBy(EVIDENCE.DEAL_ID, EVIDENCE.RECORDED_AT, EVIDENCE.ID)
        .fetchGroups(EVIDENCE.DEAL_ID, EvidenceStore::known);
  }

  private WithdrawalRecord withdrawal(Viewer viewer, UUID evidence, UUID deal, OffsetDateTime at) {
    var row = sql.as(viewer).newRecord(WITHDRAWAL);
    row.setWorkspaceId(viewer.workspace());
    row.setEvidenceId(evidence);
    row.setDealId(deal);
    row.setWithdrawnAt(at);
    row.setWithdrawnBy(viewer.member());
    row.setReason("withdrawn");
    return row;
  }

  private EvidenceRecord row(Viewer viewer, RecordEvidence fact, UUID factId, Evidence piece) {
    var row = sql.as(viewer).newRecord(EVIDENCE);
    row.setWorkspaceId(viewer.workspace());
    row.setId(Ids.next());
    row.setDealId(fact.deal());
    row.setFactId(factId);
    row.setCriterion(piece.criterion().value());
    row.setSatisfies(piece.polarity() == Polarity.SATISFIES);
    row.setStrength((short) (piece.strength().ordinal() + 1));
    row.setObservedOn(piece.observedOn());
    row.setLapsesOn(piece.lapsesOn());
    row.setSaidById(fact.source().person());
    row.setSaidBy(fact.source().saidBy());
    row.setHow(fact.source().how());
    row.setQuote(fact.source().quote());
    row.setRecordedAt(piece.recordedAt().atOffset(ZoneOffset.UTC));
    row.setRecordedBy(viewer.member());
    return row;
  }

  private static KnownEvidence known(Record row) {
    return new KnownEvidence(
        row.get(EVIDENCE.ID),
        row.get(EVIDENCE.FACT_ID),
        new Evidence(
            new CriterionId(row.get(EVIDENCE.CRITERION)),
            row.get(EVIDENCE.SATISFIES) ? Polarity.SATISFIES : Polarity.DENIES,
            Strength.values()[row.get(EVIDENCE.STRENGTH) - 1],
            row.get(EVIDENCE.OBSERVED_ON),
            row.get(EVIDENCE.LAPSES_ON),
            row.get(EVIDENCE.RECORDED_AT).toInstant(),
            instant(row.get(WITHDRAWAL.WITHDRAWN_AT))),
        row.get(EVIDENCE.SAID_BY_ID),
        row.get(EVIDENCE.SAID_BY),
        row.get(EVIDENCE.HOW),
        row.get(EVIDENCE.QUOTE),
        row.get(EVIDENCE.RECORDED_BY),
        row.get(WITHDRAWAL.REASON));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
