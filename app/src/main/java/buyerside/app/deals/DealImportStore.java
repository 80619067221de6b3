package buyerside.app.deals;

import static buyerside.database.deals.Tables.CLAIM_MAPPING;
import static buyerside.database.deals.Tables.DEAL;
import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.FormerFields;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.deals.DealImports.LabelMeaning;
import buyerside.app.deals.DealImports.LabelUse;
import buyerside.app.relations.Imported;
import buyerside.app.relations.Imported.Effect;
import buyerside.app.shell.Ids;
import buyerside.database.deals.tables.records.DealRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DealImportStore {

  private static final short NO_STAGE = -1;

  private final WorkspaceSql sql;
  private final BulkSql bulk;

  DealImportStore(WorkspaceSql sql, BulkSql bulk) {
    this.sql = sql;
    this.bulk = bulk;
  }

  /// @param standings where each deal stands if it is new
  List<Imported> put(
      Viewer viewer, List<DealImport> deals, UUID version, List<Derived> standings, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    var ids = deals.stream().map(it -> it.known() == null ? Ids.next() : it.known()).toList();
    var present = new HashMap<UUID, DealRecord>();
    sql.as(viewer)
        .selectFrom(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(any(ids.toArray(UUID[]::new))))
        .forEach(it -> present.put(it.getId(), it));
    var inserts = new LinkedHashMap<UUID, DealRecord>();
    var updates = new HashMap<UUID, DealRecord>();
    var results = new ArrayList<Imported>();
    for (int i = 0; i < ids.size(); i++) {
      var id = ids.get(i);
      var row = present.get(id);
      if (row == null) {
        row = fresh(viewer, id, version, standings.get(i), at);
        fill(row, deals.get(i));
        present.put(id, row);
        inserts.put(id, row);
        results.add(new Imported(id, Effect.CREATED, null, 1));
        continue;
      }
      var before = row.intoArray();
      fill(row, deals.get(i));
      if (inserts.containsKey(id)
          || Arrays.deepEquals(before, row.intoArray()) && row.getDeletedAt() == null) {
        results.add(new Imported(id, Effect.SAME, null, row.getVersion()));
        continue;
      }
      var former = DEAL.newRecord();
      former.fromArray(before);
      row.setVersion(updates.containsKey(id) ? row.getVersion() : row.getVersion() + 1);
      row.setUpdatedAt(now);
      row.setDeletedAt(null);
      updates.put(id, row);
      results.add(new Imported(id, Effect.UPDATED, FormerFields.write(former), row.getVersion()));
    }
    // In the order of most indexes, so that neighbours meet in the same pages.
    bulk.insert(viewer, inserts.values().stream().sorted(comparing(it -> worth(it))).toList());
    bulk.update(viewer, updates.values());
    return results;
  }

  /// Removes new deals that nobody has touched since.
  ///
  /// @return which were removed
  List<UUID> takeNewBack(Viewer viewer, List<UUID> deals, Instant at) {
    return sql.as(viewer)
        .update(DEAL)
        .set(DEAL.DELETED_AT, at.atOffset(ZoneOffset.UTC))
        .set(DEAL.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(DEAL.VERSION, DEAL.VERSION.plus(1))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(any(deals.toArray(UUID[]::new))))
        .and(DEAL.VERSION.eq(1))
        .returning(DEAL.ID)
        .fetch(DEAL.ID);
  }

  boolean takeBack(Viewer viewer, Imported imported, Instant at) {
    var row =
        sql.as(viewer)
            .selectFrom(DEAL)
            .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
            .and(DEAL.ID.eq(imported.id()))
            .forUpdate()
            .fetchOne();
    if (row == null || row.getVersion() != imported.version()) {
      return false;
    }
    var before = imported.before();
    if (before == null) {
      row.setDeletedAt(at.atOffset(ZoneOffset.UTC));
    } else {
      FormerFields.restore(row, before);
    }
    row.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    row.setVersion(imported.version() + 1);
    row.attach(sql.as(viewer).configuration());
    row.update();
    return true;
  }

  void keepMeaning(Viewer viewer, String label, LabelMeaning meaning) {
    var stage = meaning.stage() < 0 ? null : (short) meaning.stage();
    sql.as(viewer)
        .insertInto(CLAIM_MAPPING)
        .set(CLAIM_MAPPING.WORKSPACE_ID, viewer.workspace())
        .set(CLAIM_MAPPING.LABEL, label)
        .set(CLAIM_MAPPING.STAGE, stage)
        .onConflict(CLAIM_MAPPING.WORKSPACE_ID, CLAIM_MAPPING.LABEL)
        .doUpdate()
        .set(CLAIM_MAPPING.STAGE, stage)
        .execute();
  }

  void applyMeaning(Viewer viewer, String label, LabelMeaning meaning, Instant at) {
    @Nullable Short stage = meaning.stage() < 0 ? null : (short) meaning.stage();
    sql.as(viewer)
        .update(DEAL)
        .set(DEAL.CLAIMED_STAGE, stage)
        .set(DEAL.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(DEAL.VERSION, DEAL.VERSION.plus(1))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.CLAIMED_LABEL.eq(label))
        .and(DEAL.CLAIMED_STAGE.isDistinctFrom(stage))
        .execute();
  }

  List<LabelUse> labels(Viewer viewer) {
    return sql.as(viewer)
        .select(DEAL.CLAIMED_LABEL, max(coalesce(DEAL.CLAIMED_STAGE, inline(NO_STAGE))), count())
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.CLAIMED_LABEL.isNotNull())
        .and(DEAL.OUTCOME.isNull())
        .and(DEAL.DELETED_AT.isNull())
        .groupBy(DEAL.CLAIMED_LABEL)
        .orderBy(count().desc())
        .fetch(it -> new LabelUse(it.value1(), it.value2(), it.value3()));
  }

  List<LabelUse> meanings(Viewer viewer) {
    return sql.as(viewer)
        .select(CLAIM_MAPPING.LABEL, coalesce(CLAIM_MAPPING.STAGE, inline(NO_STAGE)))
        .from(CLAIM_MAPPING)
        .where(CLAIM_MAPPING.WORKSPACE_ID.eq(viewer.workspace()))
        .fetch(it -> new LabelUse(it.value1(), it.value2(), 0));
  }

  private static long worth(DealRecord row) {
    return row.getValueLikely() == null ? 0 : row.getValueLikely();
  }

  private DealRecord fresh(Viewer viewer, UUID id, UUID version, Derived start, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    var row = sql.as(viewer).newRecord(DEAL);
    row.setWorkspaceId(viewer.workspace());
    row.setId(id);
    row.setProcessVersionId(version);
    row.setStage((short) start.stage());
    row.setOpportunity(start.opportunity());
    row.setGaps(start.gapArray());
    row.setPath(start.path());
    row.setNextChangeOn(start.nextChange());
    row.setStageSince(now);
    row.setCreatedAt(now);
    row.setUpdatedAt(now);
    row.setVersion(1);
    return row;
  }

  private static void fill(DealRecord row, DealImport imported) {
    var deal = imported.deal();
    var claimed = imported.claimed();
    row.setName(deal.name());
    row.setCompanyId(deal.company());
    row.setOwnerId(deal.owner());
    row.setCurrency(deal.value().currency());
    row.setValueLow(deal.value().low());
    row.setValueLikely(deal.value().likely());
    row.setValueHigh(deal.value().high());
    row.setSource(deal.source());
    row.setNote(deal.note());
    row.setTags(imported.tags().toArray(String[]::new));
    row.setOpenedOn(deal.opened());
    row.setExpectedOn(deal.expected());
    row.setClaimedLabel(claimed.label());
    row.setClaimedStage(claimed.stage() == null ? null : claimed.stage().shortValue());
    row.setOutcome(claimed.outcome() == null ? null : claimed.outcome().name());
    row.setClosedOn(imported.closed());
  }
}
