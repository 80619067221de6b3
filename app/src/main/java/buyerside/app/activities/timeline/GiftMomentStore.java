package buyerside.app.activities.timeline;

import static buyerside.app.shell.Messages.msg;
import static buyerside.database.relations.Tables.INVITATION;
import static buyerside.database.relations.Tables.REGISTER_ENTRY;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.timeline.Moment.Sign;
import buyerside.database.relations.tables.records.RegisterEntryRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/// What was given and received, on the day it was, as far as the register lets the viewer see it.
@Component
class GiftMomentStore implements TimelineSource {

  private static final int MOST = 1_000;

  private final WorkspaceSql sql;

  GiftMomentStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  @Override
  public Set<Sort> sorts() {
    return Set.of(Sort.GIFT);
  }

  /// A record has some dozen entries; they have a day and no hour, so they are ordered here.
  @Override
  public List<Moment> latest(Viewer viewer, Scope scope) {
    var zone = viewer.place().zone();
    return sql
        .as(viewer)
        .selectFrom(REGISTER_ENTRY)
        .where(REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REGISTER_ENTRY.KIND.eq("ENTRY"))
        .and(of(viewer, scope))
        .and(seen(viewer))
        .and(
            scope.past()
                ? REGISTER_ENTRY.RECORDED_AT.le(scope.asOf().atOffset(ZoneOffset.UTC))
                : noCondition())
        .orderBy(REGISTER_ENTRY.HELD_ON.desc(), REGISTER_ENTRY.NUMBER.desc())
        .limit(MOST)
        .stream()
        .map(it -> moment(it, zone))
        .filter(it -> scope.cut().map(cut -> it.mark().compareTo(cut) < 0).orElse(true))
        .sorted(Comparator.comparing(Moment::mark).reversed())
        .limit(scope.size())
        .toList();
  }

  private static Condition seen(Viewer viewer) {
    var all = viewer.role() == Role.AUDITOR || viewer.role().atLeast(Role.MANAGER);
    return all || viewer.member() == null
        ? noCondition()
        : REGISTER_ENTRY.MEMBER_ID.eq(viewer.self());
  }

  private static Condition of(Viewer viewer, Scope scope) {
    var subject = scope.subject().id();
    return switch (scope.subject().kind()) {
      case PERSON -> REGISTER_ENTRY.PERSON_ID.eq(subject);
      case COMPANY -> REGISTER_ENTRY.COMPANY_ID.eq(subject);
      case DEAL ->
          REGISTER_ENTRY.INVITATION_ID.in(
              select(INVITATION.ID)
                  .from(INVITATION)
                  .where(INVITATION.WORKSPACE_ID.eq(viewer.workspace()))
                  .and(INVITATION.DEAL_ID.eq(subject)));
    };
  }

  private static Moment moment(RegisterEntryRecord row, ZoneId zone) {
    Instant at = row.getHeldOn().atStartOfDay(zone).toInstant();
    var name = "register" + row.getNumber();
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Moment(
        new Mark(at, id),
        Sort.GIFT,
        msg("timeline.gift." + row.getDirection(), row.getPersonName()),
        row.getOccasion(),
        row.getRules().length == 0 ? Sign.NONE : new Sign(msg("timeline.rules"), true),
        row.getMemberId(),
        "/circle/register",
        null);
  }
}
