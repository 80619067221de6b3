package buyerside.app.activities;

import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Pointers;
import buyerside.app.access.sql.Pointers.Pointer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ActivityRepointingStore {

  private static final Pointer OF_COMPANY =
      new Pointer("company", ACTIVITY, ACTIVITY.ID, ACTIVITY.COMPANY_ID);
  private static final Pointer OF_PERSON =
      new Pointer("participant", PARTICIPANT, PARTICIPANT.ACTIVITY_ID, PARTICIPANT.PERSON_ID);

  private final Pointers pointers;

  ActivityRepointingStore(Pointers pointers) {
    this.pointers = pointers;
  }

  Map<String, List<String>> moveCompany(Viewer viewer, UUID from, UUID to) {
    return pointers.move(viewer, List.of(OF_COMPANY), from, to, noCondition());
  }

  /// An activity in which both took part goes on naming both.
  Map<String, List<String>> movePerson(Viewer viewer, UUID from, UUID to) {
    var other = PARTICIPANT.as("other");
    var alone =
        notExists(
            selectOne()
                .from(other)
                .where(other.WORKSPACE_ID.eq(PARTICIPANT.WORKSPACE_ID))
                .and(other.ACTIVITY_ID.eq(PARTICIPANT.ACTIVITY_ID))
                .and(other.PERSON_ID.eq(to)));
    return pointers.move(viewer, List.of(OF_PERSON), from, to, alone);
  }

  void moveBack(Viewer viewer, UUID from, UUID to, Map<String, List<String>> moved) {
    pointers.moveBack(viewer, List.of(OF_COMPANY, OF_PERSON), from, to, moved);
  }
}
