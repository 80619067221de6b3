package buyerside.app.access;

import static buyerside.database.access.Tables.TEAM;
import static buyerside.database.access.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.lower;

import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class TeamStore {

  private final WorkspaceSql sql;

  TeamStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<Team> all(Viewer viewer) {
    var members =
        sql.as(viewer)
            .select(TEAM_MEMBER.TEAM_ID, TEAM_MEMBER.MEMBER_ID)
            .from(TEAM_MEMBER)
            .where(TEAM_MEMBER.WORKSPACE_ID.eq(viewer.workspace()))
            .orderBy(TEAM_MEMBER.MEMBER_ID)
            .fetchGroups(TEAM_MEMBER.TEAM_ID, TEAM_MEMBER.MEMBER_ID);
    return sql.as(viewer)
        .selectFrom(TEAM)
        .where(TEAM.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(lower(TEAM.NAME), TEAM.ID)
        .fetch(it ->
            new Team(
                it.getId(),
                it.getName(),
                it.getManagerId(),
                members.getOrDefault(it.getId(), List.of()),
                it.getVersion()));
  }

  void add(Viewer viewer, Team team, Instant at) {
    sql.as(viewer)
        .insertInto(TEAM)
        .set(TEAM.WORKSPACE_ID, viewer.workspace())
        .set(TEAM.ID, team.id())
        .set(TEAM.NAME, team.name())
        .set(TEAM.MANAGER_ID, team.manager())
        .set(TEAM.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    fill(viewer, team);
  }

  /// @return whether it still was of that version
  boolean change(Viewer viewer, Team team, int version) {
    var changed =
        sql.as(viewer)
            .update(TEAM)
            .set(TEAM.NAME, team.name())
            .set(TEAM.MANAGER_ID, team.manager())
            .set(TEAM.VERSION, team.version())
            .where(TEAM.WORKSPACE_ID.eq(viewer.workspace()))
            .and(TEAM.ID.eq(team.id()))
            .and(TEAM.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      return false;
    }
    sql.as(viewer)
        .deleteFrom(TEAM_MEMBER)
        .where(TEAM_MEMBER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(TEAM_MEMBER.TEAM_ID.eq(team.id()))
        .execute();
    fill(viewer, team);
    return true;
  }

  boolean remove(Viewer viewer, UUID id) {
    return sql.as(viewer)
            .deleteFrom(TEAM)
            .where(TEAM.WORKSPACE_ID.eq(viewer.workspace()))
            .and(TEAM.ID.eq(id))
            .execute()
        == 1;
  }

  private void fill(Viewer viewer, Team team) {
    for (var member : team.members()) {
      sql.as(viewer)
          .insertInto(TEAM_MEMBER)
          .set(TEAM_MEMBER.WORKSPACE_ID, viewer.workspace())
          .set(TEAM_MEMBER.MEMBER_ID, member)
          .set(TEAM_MEMBER.TEAM_ID, team.id())
          .onConflict(TEAM_MEMBER.WORKSPACE_ID, TEAM_MEMBER.MEMBER_ID)
          .doUpdate()
          .set(TEAM_MEMBER.TEAM_ID, excluded(TEAM_MEMBER.TEAM_ID))
          .execute();
    }
  }
}
