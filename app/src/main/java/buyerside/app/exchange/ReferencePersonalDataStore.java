package buyerside.app.exchange;

import static buyerside.database.exchange.Tables.EXTERNAL_REFERENCE;
import static buyerside.database.exchange.Tables.IMPORT_CHANGE;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.RowsAsJson;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What other systems call a person, and what imports changed of them.
@Component
class ReferencePersonalDataStore implements PersonalData {

  private static final String PERSON = "PERSON";

  private final WorkspaceSql sql;
  private final RowsAsJson rows;

  ReferencePersonalDataStore(WorkspaceSql sql, RowsAsJson rows) {
    this.sql = sql;
    this.rows = rows;
  }

  @Override
  public String area() {
    return "exchange";
  }

  @Override
  public Map<String, List<Map<String, Object>>> of(Viewer viewer, List<UUID> persons) {
    var these = persons.toArray(UUID[]::new);
    return Map.of(
        "reference",
        rows.of(viewer, EXTERNAL_REFERENCE, EXTERNAL_REFERENCE.SUBJECT_ID.eq(any(these))));
  }

  @Override
  public void erase(Viewer viewer, List<UUID> persons, String pseudonym) {
    var these = persons.toArray(UUID[]::new);
    sql.as(viewer)
        .deleteFrom(EXTERNAL_REFERENCE)
        .where(EXTERNAL_REFERENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXTERNAL_REFERENCE.SUBJECT_KIND.eq(PERSON))
        .and(EXTERNAL_REFERENCE.SUBJECT_ID.eq(any(these)))
        .execute();
    sql.as(viewer)
        .deleteFrom(IMPORT_CHANGE)
        .where(IMPORT_CHANGE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_CHANGE.SUBJECT_KIND.eq(PERSON))
        .and(IMPORT_CHANGE.SUBJECT_ID.eq(any(these)))
        .execute();
  }
}
