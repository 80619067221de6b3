package buyerside.app.relations.fields;

import static buyerside.database.relations.Tables.CUSTOM_FIELD;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.relations.tables.records.CustomFieldRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class CustomFieldStore {

  private final WorkspaceSql sql;
  private final JsonMapper json;

  CustomFieldStore(WorkspaceSql sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  List<CustomField> all(Viewer viewer) {
    return sql.as(viewer)
        .selectFrom(CUSTOM_FIELD)
        .where(CUSTOM_FIELD.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CUSTOM_FIELD.REMOVED_AT.isNull())
        .orderBy(CUSTOM_FIELD.CREATED_AT, CUSTOM_FIELD.ID)
        .fetch(this::field);
  }

  /// One, removed or not, held until the transaction ends.
  Optional<CustomField> lock(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(CUSTOM_FIELD)
        .where(CUSTOM_FIELD.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CUSTOM_FIELD.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::field);
  }

  void add(Viewer viewer, CustomField field, Instant at) {
    sql.as(viewer)
        .insertInto(CUSTOM_FIELD)
        .set(CUSTOM_FIELD.WORKSPACE_ID, viewer.workspace())
        .set(CUSTOM_FIELD.ID, field.id())
        .set(CUSTOM_FIELD.AREA, field.area().name())
        .set(CUSTOM_FIELD.KEY, field.key())
        .set(CUSTOM_FIELD.KIND, field.kind().name())
        .set(CUSTOM_FIELD.LABEL_EN, field.label().en())
        .set(CUSTOM_FIELD.LABEL_HANS, field.label().hans())
        .set(CUSTOM_FIELD.LABEL_HANT, field.label().hant())
        .set(CUSTOM_FIELD.CHOICES, write(field.options()))
        .set(CUSTOM_FIELD.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// @return whether it still was of that version
  boolean change(Viewer viewer, CustomField field, int seen) {
    return sql.as(viewer)
            .update(CUSTOM_FIELD)
            .set(CUSTOM_FIELD.LABEL_EN, field.label().en())
            .set(CUSTOM_FIELD.LABEL_HANS, field.label().hans())
            .set(CUSTOM_FIELD.LABEL_HANT, field.label().hant())
            .set(CUSTOM_FIELD.CHOICES, write(field.options()))
            .set(CUSTOM_FIELD.VERSION, field.version())
            .where(CUSTOM_FIELD.WORKSPACE_ID.eq(viewer.workspace()))
            .and(CUSTOM_FIELD.ID.eq(field.id()))
            .and(CUSTOM_FIELD.VERSION.eq(seen))
            .and(CUSTOM_FIELD.REMOVED_AT.isNull())
            .execute()
        == 1;
  }

  /// @param at `null` to have it back
  boolean setRemoved(Viewer viewer, UUID id, @Nullable Instant at) {
    return sql.as(viewer)
            .update(CUSTOM_FIELD)
            .set(CUSTOM_FIELD.REMOVED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
            .where(CUSTOM_FIELD.WORKSPACE_ID.eq(viewer.workspace()))
            .and(CUSTOM_FIELD.ID.eq(id))
            .and(
                at == null ? CUSTOM_FIELD.REMOVED_AT.isNotNull() : CUSTOM_FIELD.REMOVED_AT.isNull())
            .execute()
        == 1;
  }

  /// An option as it is kept.
  record Kept(String key, String en, String hans, String hant) {}

  private JSONB write(List<CustomField.Option> options) {
    var kept = new ArrayList<Kept>();
    options.forEach(
        it -> kept.add(new Kept(it.key(), it.label().en(), it.label().hans(), it.label().hant())));
    return JSONB.valueOf(json.writeValueAsString(kept));
  }

  private CustomField field(CustomFieldRecord row) {
    var options = new ArrayList<CustomField.Option>();
    for (var it : json.readValue(row.getChoices().data(), Kept[].class)) {
      options.add(new CustomField.Option(it.key(), new Words(it.en(), it.hans(), it.hant())));
    }
    return new CustomField(
        row.getId(),
        Area.valueOf(row.getArea()),
        row.getKey(),
        FieldKind.valueOf(row.getKind()),
        new Words(row.getLabelEn(), row.getLabelHans(), row.getLabelHant()),
        options,
        row.getVersion());
  }
}
