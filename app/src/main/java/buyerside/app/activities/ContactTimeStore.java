package buyerside.app.activities;

import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.ContactTimes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom colleagues met, called or wrote to, from the activities that were done.
@Component
class ContactTimeStore implements ContactTimes {

  private static final int MOST = 10_000;
  private static final double CALL = 0.6;
  private static final double MESSAGE = 0.3;

  private final WorkspaceSql sql;

  ContactTimeStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Met> since(Viewer viewer, Collection<UUID> people, LocalDate day) {
    var zone = viewer.profile().zone();
    return sql.as(viewer)
        .select(PARTICIPANT.PERSON_ID, ACTIVITY.OWNER_ID, ACTIVITY.STARTS_AT, ACTIVITY.KIND)
        .from(PARTICIPANT)
        .join(ACTIVITY)
        .on(ACTIVITY.WORKSPACE_ID.eq(PARTICIPANT.WORKSPACE_ID))
        .and(ACTIVITY.ID.eq(PARTICIPANT.ACTIVITY_ID))
        .where(PARTICIPANT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PARTICIPANT.PERSON_ID.eq(any(people.toArray(UUID[]::new))))
        .and(ACTIVITY.DELETED_AT.isNull())
        .and(ACTIVITY.STATUS.eq("DONE"))
        .and(ACTIVITY.STARTS_AT.ge(day.atStartOfDay(zone).toOffsetDateTime()))
        .limit(MOST)
        .fetch(it ->
            new Met(
                it.value1(),
                it.value2(),
                it.value3().atZoneSameInstant(zone).toLocalDate(),
                weight(it.value4())));
  }

  private static double weight(String kind) {
    return switch (kind) {
      case "EMAIL", "MESSAGE" -> MESSAGE;
      case "CALL" -> CALL;
      default -> 1;
    };
  }
}
