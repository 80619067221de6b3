package buyerside.app.activities;

import static buyerside.database.activities.Tables.PARTICIPANT;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.activities.tables.records.ParticipantRecord;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who took part in activities.
@Component
class ParticipantStore {

  private final WorkspaceSql sql;

  ParticipantStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<UUID> of(Viewer viewer, UUID activity) {
    return sql.as(viewer)
        .select(PARTICIPANT.PERSON_ID)
        .from(PARTICIPANT)
        .where(PARTICIPANT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PARTICIPANT.ACTIVITY_ID.eq(activity))
        .orderBy(PARTICIPANT.PERSON_ID)
        .fetch(PARTICIPANT.PERSON_ID);
  }

  void add(Viewer viewer, UUID activity, Collection<UUID> people) {
    if (!people.isEmpty()) {
      sql.as(viewer)
          .batchInsert(
              people.stream()
                  .map(it -> new ParticipantRecord(viewer.workspace(), activity, it))
                  .toList())
          .execute();
    }
  }

  void replace(Viewer viewer, UUID activity, Collection<UUID> people) {
    sql.as(viewer)
        .deleteFrom(PARTICIPANT)
        .where(PARTICIPANT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PARTICIPANT.ACTIVITY_ID.eq(activity))
        .execute();
    add(viewer, activity, people);
  }
}
