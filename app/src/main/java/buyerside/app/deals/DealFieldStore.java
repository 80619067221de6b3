package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The fields that people may change, as text.
@Component
class DealFieldStore {

  private static final Map<DealField, Field<?>> COLUMNS = columns();

  private final WorkspaceSql sql;

  DealFieldStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Fields without a value are left out.
  Map<DealField, String> values(Viewer viewer, UUID deal) {
    var values = new EnumMap<DealField, String>(DealField.class);
    sql.as(viewer)
        .select(COLUMNS.values())
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(deal))
        .fetchOptional()
        .ifPresent(row ->
            COLUMNS.forEach((field, column) -> {
              var text = text(row.get(column));
              if (!text.isEmpty()) {
                values.put(field, text);
              }
            }));
    return values;
  }

  /// The same for many deals.
  Map<UUID, Map<DealField, String>> values(Viewer viewer, Collection<UUID> deals) {
    var all = new HashMap<UUID, Map<DealField, String>>();
    sql.as(viewer)
        .select(DEAL.ID)
        .select(COLUMNS.values())
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(any(deals.toArray(UUID[]::new))))
        .orderBy(DEAL.ID)
        .forUpdate()
        .forEach(row -> {
          var values = new EnumMap<DealField, String>(DealField.class);
          COLUMNS.forEach((field, column) -> {
            var text = text(row.get(column));
            if (!text.isEmpty()) {
              values.put(field, text);
            }
          });
          all.put(row.get(DEAL.ID), values);
        });
    return all;
  }

  void change(Viewer viewer, UUID deal, Map<DealField, String> values, Instant at) {
    change(viewer, List.of(deal), values, at);
  }

  /// Gives many deals the same values.
  void change(Viewer viewer, Collection<UUID> deals, Map<DealField, String> values, Instant at) {
    var set = new HashMap<Field<?>, @Nullable Object>();
    values.forEach((field, value) -> set.put(COLUMNS.get(field), parsed(field, value)));
    if (values.containsKey(DealField.CLAIMED_STAGE)) {
      set.put(DEAL.CLAIMED_LABEL, null);
    }
    set.put(DEAL.UPDATED_AT, at.atOffset(ZoneOffset.UTC));
    set.put(DEAL.VERSION, DEAL.VERSION.plus(1));
    sql.as(viewer)
        .update(DEAL)
        .set(set)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(any(deals.toArray(UUID[]::new))))
        .execute();
  }

  void remove(Viewer viewer, UUID deal, Instant at) {
    setDeleted(viewer, deal, at, at);
  }

  void bringBack(Viewer viewer, UUID deal, Instant at) {
    setDeleted(viewer, deal, null, at);
  }

  private void setDeleted(Viewer viewer, UUID deal, @Nullable Instant deleted, Instant at) {
    sql.as(viewer)
        .update(DEAL)
        .set(DEAL.DELETED_AT, deleted == null ? null : deleted.atOffset(ZoneOffset.UTC))
        .set(DEAL.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(DEAL.VERSION, DEAL.VERSION.plus(1))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(deal))
        .execute();
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String[] tags -> String.join("\n", tags);
      default -> value.toString();
    };
  }

  private static @Nullable Object parsed(DealField field, String value) {
    if (field == DealField.TAGS) {
      return value.isEmpty() ? new String[0] : value.split("\n");
    }
    if (value.isEmpty()) {
      return null;
    }
    return switch (field) {
      case COMPANY, CONTACT, OWNER -> UUID.fromString(value);
      case VALUE_LOW, VALUE_LIKELY, VALUE_HIGH -> Long.valueOf(value);
      case EXPECTED_ON, CLOSED_ON -> LocalDate.parse(value);
      case CLAIMED_STAGE -> Short.valueOf(value);
      case NAME, CURRENCY, SOURCE, NOTE, TAGS, OUTCOME, OUTCOME_REASON -> value;
    };
  }

  private static Map<DealField, Field<?>> columns() {
    var columns = new EnumMap<DealField, Field<?>>(DealField.class);
    for (var field : DealField.values()) {
      columns.put(
          field,
          switch (field) {
            case NAME -> DEAL.NAME;
            case COMPANY -> DEAL.COMPANY_ID;
            case CONTACT -> DEAL.CONTACT_ID;
            case OWNER -> DEAL.OWNER_ID;
            case VALUE_LOW -> DEAL.VALUE_LOW;
            case VALUE_LIKELY -> DEAL.VALUE_LIKELY;
            case VALUE_HIGH -> DEAL.VALUE_HIGH;
            case CURRENCY -> DEAL.CURRENCY;
            case SOURCE -> DEAL.SOURCE;
            case NOTE -> DEAL.NOTE;
            case TAGS -> DEAL.TAGS;
            case EXPECTED_ON -> DEAL.EXPECTED_ON;
            case CLAIMED_STAGE -> DEAL.CLAIMED_STAGE;
            case OUTCOME -> DEAL.OUTCOME;
            case CLOSED_ON -> DEAL.CLOSED_ON;
            case OUTCOME_REASON -> DEAL.OUTCOME_REASON;
          });
    }
    return columns;
  }
}
