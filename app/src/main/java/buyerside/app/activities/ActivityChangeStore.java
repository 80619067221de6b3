package buyerside.app.activities;

import static buyerside.app.activities.ActivityRowStore.DONE;
import static buyerside.database.activities.Tables.ACTIVITY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.FormerFields;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.activities.tables.records.ActivityRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Changes activities, and keeps what it takes to take that back.
@Component
class ActivityChangeStore {

  private final WorkspaceSql sql;
  private final ParticipantStore participants;

  ActivityChangeStore(WorkspaceSql sql, ParticipantStore participants) {
    this.sql = sql;
    this.participants = participants;
  }

  /// A change of a row, and what it takes to take it back.
  ///
  /// @param before the row's fields as they were
  /// @param version the row's from the change on
  record Changed(String before, List<UUID> people, int version) {}

  /// Puts other values in place of an activity's.
  ///
  /// @param version the one that is changed
  /// @return empty if it is not in that version
  Optional<Changed> replace(
      Viewer viewer, Activity now, int version, PlanActivity command, String fit, Instant at) {
    var people = command.more().people().stream().sorted().toList();
    var owner = command.more().owner();
    return change(
        viewer,
        now.id(),
        version,
        people,
        at,
        row -> {
          var follows = row.getFollowsId();
          ActivityRowStore.fill(row, command, fit);
          row.setFollowsId(follows);
          if (owner != null && !owner.equals(now.owner())) {
            row.setOwnerId(owner);
            row.setPlannedBy(owner.equals(viewer.member()) ? null : viewer.member());
          }
          if (command.done() != now.done()) {
            row.setDoneAt(command.done() ? utc(at) : null);
          }
        });
  }

  Optional<Changed> complete(Viewer viewer, UUID id, CompleteActivity command, Instant at) {
    return change(
        viewer,
        id,
        null,
        null,
        at,
        row -> {
          row.setStatus(DONE);
          row.setDoneAt(utc(at));
          if (row.getStartsAt().toInstant().isAfter(at)) {
            row.setStartsAt(utc(at));
          }
          if (command.minutes() != null) {
            row.setMinutes(command.minutes());
          }
          if (!command.outcome().isBlank()) {
            row.setOutcome(command.outcome().strip());
          }
          if (command.cost() != null) {
            row.setCost(command.cost().minor());
            row.setCostCurrency(command.cost().currency());
          }
        });
  }

  /// @return whether that changed anything
  boolean setRemoved(Viewer viewer, UUID id, boolean removed, Instant at) {
    var differs = new boolean[1];
    change(
        viewer,
        id,
        null,
        null,
        at,
        row -> {
          differs[0] = (row.getDeletedAt() == null) == removed;
          row.setDeletedAt(removed ? utc(at) : null);
        });
    return differs[0];
  }

  /// Gives a row the values that it had.
  ///
  /// @param version in which it has to be
  /// @return empty if somebody has changed it since
  Optional<Changed> restore(
      Viewer viewer, UUID id, int version, String before, List<UUID> people, Instant at) {
    return change(viewer, id, version, people, at, row -> FormerFields.restore(row, before));
  }

  private Optional<Changed> change(
      Viewer viewer,
      UUID id,
      @Nullable Integer version,
      @Nullable List<UUID> people,
      Instant at,
      Consumer<ActivityRecord> change) {
    var row =
        sql.as(viewer)
            .selectFrom(ACTIVITY)
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.ID.eq(id))
            .forUpdate()
            .fetchOne();
    if (row == null || version != null && version.intValue() != row.getVersion()) {
      return Optional.empty();
    }
    var before = FormerFields.write(row);
    var took = participants.of(viewer, id);
    var next = row.getVersion() + 1;
    change.accept(row);
    row.setVersion(next);
    row.setUpdatedAt(utc(at));
    sql.as(viewer).executeUpdate(row);
    if (people != null && !people.equals(took)) {
      participants.replace(viewer, id, people);
    }
    return Optional.of(new Changed(before, took, next));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
