package buyerside.app.access;

import static buyerside.database.access.Tables.ACCOUNT;
import static buyerside.database.access.Tables.MEMBER;
import static buyerside.database.access.Tables.WORKSPACE;
import static buyerside.database.access.Tables.WORKSPACES;

import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class AccountStore {

  private static final long FIRST_RUN = 0x62757965;

  record Found(UUID id, String passwordHash) {}

  private final WorkspaceSql sql;

  AccountStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  boolean none() {
    return !sql.beforeWorkspace().fetchExists(ACCOUNT);
  }

  /// Two first runs at once wait for each other.
  void lockFirstRun() {
    sql.beforeWorkspace().execute("select pg_advisory_xact_lock(?)", FIRST_RUN);
  }

  void add(UUID id, SetUp person, String passwordHash, Instant at) {
    add(id, person.email(), person.name(), passwordHash, person.language(), person.zone(), at);
  }

  void add(
      UUID id,
      String email,
      String name,
      String passwordHash,
      Language language,
      String zone,
      Instant at) {
    sql.beforeWorkspace()
        .insertInto(ACCOUNT)
        .set(ACCOUNT.ID, id)
        .set(ACCOUNT.EMAIL, Email.normal(email))
        .set(ACCOUNT.NAME, name.strip())
        .set(ACCOUNT.PASSWORD_HASH, passwordHash)
        .set(ACCOUNT.LANGUAGE, language.tag())
        .set(ACCOUNT.ZONE, zone)
        .set(ACCOUNT.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  Optional<Found> find(String email) {
    return sql.beforeWorkspace()
        .select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
        .from(ACCOUNT)
        .where(ACCOUNT.EMAIL.eq(email))
        .fetchOptional(Records.mapping(Found::new));
  }

  Optional<UUID> first() {
    return sql.beforeWorkspace()
        .select(ACCOUNT.ID)
        .from(ACCOUNT)
        .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.ID)
        .limit(1)
        .fetchOptional(ACCOUNT.ID);
  }

  /// The workspace's clock and money, as whoever acts there for nobody sees them.
  Viewer.Place place(Viewer viewer) {
    var place = viewer.place();
    return sql.as(viewer)
        .select(WORKSPACE.CURRENCY, WORKSPACE.ZONE)
        .from(WORKSPACE)
        .where(WORKSPACE.WORKSPACE_ID.eq(viewer.workspace()))
        .fetchOptional(it ->
            new Viewer.Place(
                place.name(), it.value1(), ZoneId.of(it.value2()), null, place.sample()))
        .orElse(place);
  }

  List<UUID> workspaces() {
    return sql.beforeWorkspace().selectFrom(WORKSPACES.call()).fetch(it -> it.get(0, UUID.class));
  }

  void change(UUID account, String name, Language language, String zone) {
    sql.beforeWorkspace()
        .update(ACCOUNT)
        .set(ACCOUNT.NAME, name)
        .set(ACCOUNT.LANGUAGE, language.tag())
        .set(ACCOUNT.ZONE, zone)
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  void addWorkspace(
      Viewer viewer,
      String name,
      Language language,
      String zone,
      String currency,
      boolean sample,
      Instant at) {
    sql.as(viewer)
        .insertInto(WORKSPACE)
        .set(WORKSPACE.WORKSPACE_ID, viewer.workspace())
        .set(WORKSPACE.NAME, name)
        .set(WORKSPACE.LANGUAGE, language.tag())
        .set(WORKSPACE.ZONE, zone)
        .set(WORKSPACE.CURRENCY, currency)
        .set(WORKSPACE.SAMPLE, sample)
        .set(WORKSPACE.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void addMember(Viewer viewer, UUID id, UUID account, Role role, Instant at) {
    sql.as(viewer)
        .insertInto(MEMBER)
        .set(MEMBER.WORKSPACE_ID, viewer.workspace())
        .set(MEMBER.ID, id)
        .set(MEMBER.ACCOUNT_ID, account)
        .set(MEMBER.ROLE, role.name())
        .set(MEMBER.JOINED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
