package buyerside.app.access;

import static buyerside.database.access.Tables.SEATS_OF_ACCOUNT;
import static buyerside.database.access.Tables.SEAT_OF_MEMBER;
import static buyerside.database.access.Tables.SEAT_OF_SESSION;
import static buyerside.database.access.Tables.SEAT_OF_TOKEN;

import buyerside.app.access.Viewer.Place;
import buyerside.app.access.Viewer.Profile;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// From a secret to the viewer it stands for, through the doors in the database.
@Component
class SeatStore {

  private final WorkspaceSql sql;

  SeatStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<Viewer> ofSession(Secret secret, Instant at) {
    return only(SEAT_OF_SESSION.call(secret.hash(), at.atOffset(ZoneOffset.UTC)), Channel.BROWSER);
  }

  Optional<Viewer> ofToken(Secret secret) {
    return only(SEAT_OF_TOKEN.call(secret.hash()), Channel.API);
  }

  List<Viewer> ofAccount(UUID account) {
    return sql.beforeWorkspace()
        .selectFrom(SEATS_OF_ACCOUNT.call(account))
        .fetch(row -> viewer(row, Channel.BROWSER));
  }

  Optional<Viewer> ofMember(UUID workspace, UUID member) {
    return sql.beforeWorkspace()
        .selectFrom(SEAT_OF_MEMBER.call(workspace, member))
        .fetchOptional(row -> viewer(row, Channel.SYSTEM));
  }

  private Optional<Viewer> only(Table<?> seats, Channel channel) {
    return sql.beforeWorkspace().selectFrom(seats).fetchOptional(row -> viewer(row, channel));
  }

  private static Viewer viewer(Record row, Channel channel) {
    return new Viewer(
        row.get("workspace_id", UUID.class),
        row.get("member_id", UUID.class),
        Role.valueOf(row.get("role", String.class)),
        channel,
        new Profile(
            row.get("account_id", UUID.class),
            row.get("email", String.class),
            row.get("name", String.class),
            Language.ofTag(row.get("language", String.class)),
            ZoneId.of(row.get("zone", String.class))),
        new Place(
            row.get("workspace_name", String.class),
            row.get("currency", String.class),
            ZoneId.of(row.get("workspace_zone", String.class)),
            sees(row.get("sees", UUID[].class)),
            row.get("sample", Boolean.class)));
  }

  private static @Nullable Set<UUID> sees(UUID @Nullable [] members) {
    return members == null ? null : Set.of(members);
  }
}
