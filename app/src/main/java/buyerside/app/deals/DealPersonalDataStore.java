package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.EVIDENCE;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.RowsAsJson;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.PersonalData;
import buyerside.database.relations.Routines;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Of which deals a person is the contact, and what they said.
@Component
class DealPersonalDataStore implements PersonalData {

  private final WorkspaceSql sql;
  private final RowsAsJson rows;

  DealPersonalDataStore(WorkspaceSql sql, RowsAsJson rows) {
    this.sql = sql;
    this.rows = rows;
  }

  @Override
  public String area() {
    return "deals";
  }

  @Override
  public Map<String, List<Map<String, Object>>> of(Viewer viewer, List<UUID> persons) {
    var these = persons.toArray(UUID[]::new);
    return Map.of(
        "contact",
        sql.as(viewer)
            .select(DEAL.ID, DEAL.NAME)
            .from(DEAL)
            .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()), DEAL.CONTACT_ID.eq(any(these)))
            .fetch(
                it -> Map.<String, Object>of("deal", it.value1().toString(), "name", it.value2())),
        "said",
        rows.of(viewer, EVIDENCE, EVIDENCE.SAID_BY_ID.eq(any(these))));
  }

  @Override
  public void erase(Viewer viewer, List<UUID> persons, String pseudonym) {
    Routines.pseudonymiseEvidence(
        sql.as(viewer).configuration(), persons.toArray(UUID[]::new), pseudonym);
  }
}
