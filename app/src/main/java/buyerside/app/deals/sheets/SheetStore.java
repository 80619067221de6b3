package buyerside.app.deals.sheets;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.SHEET;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sheets as text; rows are only added.
@Component
class SheetStore {

  private final WorkspaceSql sql;

  SheetStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @param content `null` if nothing is held
  record Kept(int revision, @Nullable String content, Instant saved, @Nullable UUID by) {}

  boolean seen(Viewer viewer, UUID deal) {
    return sql.as(viewer).fetchExists(DSL.selectOne().from(DEAL).where(visible(viewer, deal)));
  }

  /// Holds the deal until the transaction ends, so that two who save take turns.
  boolean lock(Viewer viewer, UUID deal) {
    return sql.as(viewer)
        .select(DEAL.ID)
        .from(DEAL)
        .where(visible(viewer, deal))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  /// The latest sheet of each tool.
  Map<Tool, Kept> all(Viewer viewer, UUID deal) {
    var kept = new EnumMap<Tool, Kept>(Tool.class);
    sql.as(viewer)
        .select(SHEET.TOOL, SHEET.REVISION, SHEET.CONTENT, SHEET.SAVED_AT, SHEET.SAVED_BY)
        .distinctOn(SHEET.TOOL)
        .from(SHEET)
        .where(SHEET.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SHEET.DEAL_ID.eq(deal))
        .and(DSL.exists(DSL.selectOne().from(DEAL).where(visible(viewer, deal))))
        .orderBy(SHEET.TOOL, SHEET.REVISION.desc())
        .forEach(it ->
            kept.put(
                Tool.valueOf(it.value1()),
                new Kept(it.value2(), text(it.value3()), it.value4().toInstant(), it.value5())));
    return kept;
  }

  Optional<Kept> latest(Viewer viewer, UUID deal, Tool tool) {
    return find(viewer, deal, tool, DSL.noCondition());
  }

  Optional<Kept> asOf(Viewer viewer, UUID deal, Tool tool, Instant at) {
    return find(viewer, deal, tool, SHEET.SAVED_AT.le(at.atOffset(ZoneOffset.UTC)));
  }

  Optional<Kept> at(Viewer viewer, UUID deal, Tool tool, int revision) {
    return find(viewer, deal, tool, SHEET.REVISION.eq(revision));
  }

  void add(
      Viewer viewer, UUID deal, Tool tool, int revision, @Nullable String content, Instant at) {
    sql.as(viewer)
        .insertInto(SHEET)
        .set(SHEET.WORKSPACE_ID, viewer.workspace())
        .set(SHEET.DEAL_ID, deal)
        .set(SHEET.TOOL, tool.name())
        .set(SHEET.REVISION, revision)
        .set(SHEET.CONTENT, content == null ? null : JSONB.valueOf(content))
        .set(SHEET.SAVED_AT, at.atOffset(ZoneOffset.UTC))
        .set(SHEET.SAVED_BY, viewer.member())
        .execute();
  }

  private Optional<Kept> find(Viewer viewer, UUID deal, Tool tool, Condition which) {
    return sql.as(viewer)
        .select(SHEET.REVISION, SHEET.CONTENT, SHEET.SAVED_AT, SHEET.SAVED_BY)
        .from(SHEET)
        .where(SHEET.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SHEET.DEAL_ID.eq(deal))
        .and(SHEET.TOOL.eq(tool.name()))
        .and(which)
        .orderBy(SHEET.REVISION.desc())
        .limit(1)
        .fetchOptional(
            it -> new Kept(it.value1(), text(it.value2()), it.value3().toInstant(), it.value4()));
  }

  private static @Nullable String text(@Nullable JSONB content) {
    return content == null ? null : content.data();
  }

  private static Condition visible(Viewer viewer, UUID deal) {
    return DEAL.WORKSPACE_ID
        .eq(viewer.workspace())
        .and(DEAL.ID.eq(deal))
        .and(DEAL.DELETED_AT.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID));
  }
}
