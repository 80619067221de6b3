package buyerside.app.library.share;

import static buyerside.database.library.Tables.PAST_SITTING;
import static buyerside.database.library.Tables.READING_RULE;
import static buyerside.database.library.Tables.SITTING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// For how long sittings are kept, and what is left of them.
@Component
class RetentionStore {

  private final WorkspaceSql sql;

  RetentionStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  OptionalInt days(Viewer viewer) {
    var days =
        sql.as(viewer)
            .select(READING_RULE.KEEP_DAYS)
            .from(READING_RULE)
            .where(READING_RULE.WORKSPACE_ID.eq(viewer.workspace()))
            .fetchOne(READING_RULE.KEEP_DAYS);
    return days == null ? OptionalInt.empty() : OptionalInt.of(days);
  }

  void setDays(Viewer viewer, int days) {
    sql.as(viewer)
        .insertInto(READING_RULE)
        .set(READING_RULE.WORKSPACE_ID, viewer.workspace())
        .set(READING_RULE.KEEP_DAYS, days)
        .onDuplicateKeyUpdate()
        .set(READING_RULE.KEEP_DAYS, days)
        .execute();
  }

  /// Folds old sittings into counts that name nobody, and deletes them.
  ///
  /// @return how many went
  int fold(Viewer viewer, Instant before) {
    var old =
        SITTING
            .WORKSPACE_ID
            .eq(viewer.workspace())
            .and(SITTING.LAST_AT.lt(before.atOffset(ZoneOffset.UTC)));
    var month =
        field(
            "date_trunc('month', {0} at time zone 'UTC')::date", LocalDate.class, SITTING.BEGAN_AT);
    var stage = coalesce(SITTING.DEAL_STAGE, inline(""));
    sql.as(viewer)
        .insertInto(
            PAST_SITTING,
            PAST_SITTING.WORKSPACE_ID,
            PAST_SITTING.PIECE_ID,
            PAST_SITTING.MONTH,
            PAST_SITTING.DEAL_STAGE,
            PAST_SITTING.SITTINGS,
            PAST_SITTING.SECONDS)
        .select(
            select(
                    SITTING.WORKSPACE_ID,
                    SITTING.PIECE_ID,
                    month,
                    stage,
                    count().cast(Long.class),
                    sum(SITTING.SECONDS).cast(Long.class))
                .from(SITTING)
                .where(old)
                .and(SITTING.SEEN)
                .groupBy(SITTING.WORKSPACE_ID, SITTING.PIECE_ID, month, stage))
        .onDuplicateKeyUpdate()
        .set(PAST_SITTING.SITTINGS, PAST_SITTING.SITTINGS.plus(excluded(PAST_SITTING.SITTINGS)))
        .set(PAST_SITTING.SECONDS, PAST_SITTING.SECONDS.plus(excluded(PAST_SITTING.SECONDS)))
        .execute();
    return sql.as(viewer).deleteFrom(SITTING).where(old).execute();
  }
}
