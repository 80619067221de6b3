package buyerside.app.activities;

import static buyerside.database.activities.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.RowsAsJson;
import buyerside.app.relations.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// In which activities a person took part. Only their id is kept there, which names nobody once
/// they are erased.
@Component
class ActivityPersonalDataStore implements PersonalData {

  private final RowsAsJson rows;

  ActivityPersonalDataStore(RowsAsJson rows) {
    this.rows = rows;
  }

  @Override
  public String area() {
    return "activities";
  }

  @Override
  public Map<String, List<Map<String, Object>>> of(Viewer viewer, List<UUID> persons) {
    var these = persons.toArray(UUID[]::new);
    return Map.of(
        "participant", rows.of(viewer, PARTICIPANT, PARTICIPANT.PERSON_ID.eq(any(these))));
  }

  @Override
  public void erase(Viewer viewer, List<UUID> persons, String pseudonym) {
    // nothing that tells who they are
  }
}
