package buyerside.app.relations.fields;

import static buyerside.database.relations.Tables.CUSTOM_FIELD;
import static buyerside.database.relations.Tables.CUSTOM_VALUE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.fields.FieldValue.Chosen;
import buyerside.app.relations.fields.FieldValue.Day;
import buyerside.app.relations.fields.FieldValue.Flag;
import buyerside.app.relations.fields.FieldValue.Number;
import buyerside.app.relations.fields.FieldValue.Text;
import buyerside.database.relations.tables.records.CustomValueRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CustomValueStore {

  /// Written as the indexes have it.
  private static final Condition PRESENT =
      CUSTOM_VALUE.TO_AT.eq(inline("infinity").cast(CUSTOM_VALUE.TO_AT));

  private final WorkspaceSql sql;

  CustomValueStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// By record, then by field.
  ///
  /// @param at those of that instant; `null` for the present ones
  Map<UUID, Map<UUID, FieldValue>> of(
      Viewer viewer, Collection<UUID> records, @Nullable Instant at) {
    var found = new HashMap<UUID, Map<UUID, FieldValue>>();
    sql.as(viewer)
        .select(
            CUSTOM_VALUE.RECORD_ID,
            CUSTOM_VALUE.FIELD_ID,
            CUSTOM_FIELD.KIND,
            CUSTOM_VALUE.TEXT_VALUE,
            CUSTOM_VALUE.NUMBER_VALUE,
            CUSTOM_VALUE.DATE_VALUE,
            CUSTOM_VALUE.FLAG)
        .from(CUSTOM_VALUE)
        .join(CUSTOM_FIELD)
        .on(
            CUSTOM_FIELD.WORKSPACE_ID.eq(CUSTOM_VALUE.WORKSPACE_ID),
            CUSTOM_FIELD.ID.eq(CUSTOM_VALUE.FIELD_ID))
        .where(CUSTOM_VALUE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CUSTOM_VALUE.RECORD_ID.eq(any(records.toArray(UUID[]::new))))
        .and(at == null ? PRESENT : then(at.atOffset(ZoneOffset.UTC)))
        .forEach(it ->
            found
                .computeIfAbsent(it.get(CUSTOM_VALUE.RECORD_ID), _ -> new LinkedHashMap<>())
                .put(it.get(CUSTOM_VALUE.FIELD_ID), value(it)));
    return found;
  }

  /// Gives a record a value from now on, or none.
  void put(Viewer viewer, UUID record, UUID field, @Nullable FieldValue value, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    var present =
        CUSTOM_VALUE
            .WORKSPACE_ID
            .eq(viewer.workspace())
            .and(CUSTOM_VALUE.RECORD_ID.eq(record))
            .and(CUSTOM_VALUE.FIELD_ID.eq(field))
            .and(PRESENT);
    // what was given at this very instant was never seen
    sql.as(viewer)
        .deleteFrom(CUSTOM_VALUE)
        .where(present)
        .and(CUSTOM_VALUE.FROM_AT.ge(now))
        .execute();
    sql.as(viewer).update(CUSTOM_VALUE).set(CUSTOM_VALUE.TO_AT, now).where(present).execute();
    if (value != null) {
      sql.as(viewer).insertInto(CUSTOM_VALUE).set(row(viewer, record, field, value, now)).execute();
    }
  }

  /// The records that have a value, in the order in which they came into the register.
  List<UUID> having(Viewer viewer, UUID field, FieldValue value, @Nullable UUID after, int size) {
    return sql.as(viewer)
        .select(CUSTOM_VALUE.RECORD_ID)
        .from(CUSTOM_VALUE)
        .where(CUSTOM_VALUE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CUSTOM_VALUE.FIELD_ID.eq(field))
        .and(PRESENT)
        .and(is(value))
        .and(after == null ? noCondition() : CUSTOM_VALUE.RECORD_ID.gt(after))
        .orderBy(CUSTOM_VALUE.RECORD_ID)
        .limit(size)
        .fetch(CUSTOM_VALUE.RECORD_ID);
  }

  /// Whether any record has an option now.
  boolean used(Viewer viewer, UUID field, String option) {
    return !having(viewer, field, new Chosen(option), null, 1).isEmpty();
  }

  private static Condition is(FieldValue value) {
    return switch (value) {
      case Text(var text) -> CUSTOM_VALUE.TEXT_VALUE.eq(text);
      case Chosen(var key) -> CUSTOM_VALUE.TEXT_VALUE.eq(key);
      case Number(var number) -> CUSTOM_VALUE.NUMBER_VALUE.eq(number);
      case Day(var day) -> CUSTOM_VALUE.DATE_VALUE.eq(day);
      case Flag(var on) -> CUSTOM_VALUE.FLAG.eq(on);
    };
  }

  private static Condition then(OffsetDateTime at) {
    return CUSTOM_VALUE.FROM_AT.le(at).and(CUSTOM_VALUE.TO_AT.gt(at));
  }

  private static CustomValueRecord row(
      Viewer viewer, UUID record, UUID field, FieldValue value, OffsetDateTime now) {
    var row = new CustomValueRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setRecordId(record);
    row.setFieldId(field);
    row.setFromAt(now);
    switch (value) {
      case Text(var text) -> row.setTextValue(text);
      case Chosen(var key) -> row.setTextValue(key);
      case Number(var number) -> row.setNumberValue(number);
      case Day(var day) -> row.setDateValue(day);
      case Flag(var on) -> row.setFlag(on);
    }
    return row;
  }

  private static FieldValue value(Record row) {
    var text = row.get(CUSTOM_VALUE.TEXT_VALUE);
    return switch (FieldKind.valueOf(row.get(CUSTOM_FIELD.KIND))) {
      case TEXT -> new Text(text);
      case CHOICE -> new Chosen(text);
      case NUMBER -> new Number(row.get(CUSTOM_VALUE.NUMBER_VALUE));
      case DATE -> new Day(row.get(CUSTOM_VALUE.DATE_VALUE));
      case YES_NO -> new Flag(row.get(CUSTOM_VALUE.FLAG));
    };
  }
}
