package buyerside.app.relations.invitations;

import static buyerside.database.relations.Tables.POLICY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.invitations.Thresholds.Load;
import buyerside.database.relations.tables.records.PolicyRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class PolicyStore {

  /// The whole workspace, where a member's id would stand.
  private static final UUID EVERYBODY = new UUID(0, 0);

  private final WorkspaceSql sql;
  private final JsonMapper json;

  PolicyStore(WorkspaceSql sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  Optional<Thresholds> thresholds(Viewer viewer) {
    return of(viewer, EVERYBODY)
        .map(it -> json.readValue(it.getThresholds().data(), Thresholds.class));
  }

  Optional<Load> load(Viewer viewer) {
    return of(viewer, viewer.self())
        .map(it -> json.readValue(it.getThresholds().data(), Load.class));
  }

  Set<String> rulesOff(Viewer viewer) {
    return of(viewer, EVERYBODY).map(it -> Set.of(it.getRulesOff())).orElse(Set.of());
  }

  void put(Viewer viewer, Thresholds thresholds, Set<String> rulesOff, Instant at) {
    put(viewer, EVERYBODY, json.writeValueAsString(thresholds), rulesOff, at);
  }

  void put(Viewer viewer, Load load, Instant at) {
    put(viewer, viewer.self(), json.writeValueAsString(load), Set.of(), at);
  }

  private void put(
      Viewer viewer, UUID member, String thresholds, Set<String> rulesOff, Instant at) {
    var row = new PolicyRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setMemberId(member);
    row.setThresholds(JSONB.valueOf(thresholds));
    row.setRulesOff(rulesOff.toArray(String[]::new));
    row.setChangedAt(at.atOffset(ZoneOffset.UTC));
    sql.as(viewer).insertInto(POLICY).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  private Optional<PolicyRecord> of(Viewer viewer, UUID member) {
    return sql.as(viewer)
        .selectFrom(POLICY)
        .where(POLICY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(POLICY.MEMBER_ID.eq(member))
        .fetchOptional();
  }
}
