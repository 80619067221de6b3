package buyerside.app.activities.timeline;

import static buyerside.app.shell.Messages.msg;
import static buyerside.database.relations.Tables.INVITATION;
import static buyerside.database.relations.Tables.INVITATION_GUEST;
import static buyerside.database.relations.Tables.PERSON;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.timeline.Moment.Sign;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// One's own invitations, given and received, at the time for which they are: those that serve a
/// deal, and those that a person gave or was a guest of. A member's are some hundred, so they are
/// looked through by their index.
@Component
class InvitationMomentStore implements TimelineSource {

  private final WorkspaceSql sql;

  InvitationMomentStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  @Override
  public Set<Sort> sorts() {
    return Set.of(Sort.INVITATION);
  }

  @Override
  public List<Moment> latest(Viewer viewer, Scope scope) {
    if (viewer.member() == null) {
      return List.of();
    }
    var then = scope.asOf().atOffset(ZoneOffset.UTC);
    return sql.as(viewer)
        .selectFrom(INVITATION)
        .where(INVITATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(INVITATION.MEMBER_ID.eq(viewer.self()))
        .and(
            scope.past()
                ? INVITATION
                    .RECEIVED_AT
                    .le(then)
                    .and(INVITATION.DELETED_AT.isNull().or(INVITATION.DELETED_AT.gt(then)))
                : INVITATION.DELETED_AT.isNull())
        .and(of(viewer, scope))
        .and(
            scope
                .cut()
                .map(it ->
                    (Condition)
                        DSL.row(INVITATION.STARTS_AT, INVITATION.ID)
                            .lt(DSL.row(it.at().atOffset(ZoneOffset.UTC), it.id())))
                .orElse(DSL.noCondition()))
        .orderBy(INVITATION.STARTS_AT.desc(), INVITATION.ID.desc())
        .limit(scope.size())
        .fetch(it -> {
          var answered = it.getAnsweredAt();
          var answer = answered == null || answered.isAfter(then) ? null : it.getAnswer();
          return new Moment(
              new Mark(it.getStartsAt().toInstant(), it.getId()),
              Sort.INVITATION,
              msg(it.getPlanned() ? "timeline.invited" : "timeline.invitation", it.getTitle()),
              it.getPlace(),
              answer == null
                  ? new Sign(msg("timeline.open"), false)
                  : new Sign(msg("timeline.answer." + answer), false),
              it.getMemberId(),
              "/circle/invitations/" + it.getId(),
              it.getDealId());
        });
  }

  private static Condition of(Viewer viewer, Scope scope) {
    return switch (scope.subject().kind()) {
      case DEAL -> INVITATION.DEAL_ID.eq(scope.subject().id());
      case PERSON -> with(viewer, select(DSL.val(scope.subject().id())));
      case COMPANY ->
          INVITATION
              .DEAL_ID
              .eq(any(scope.deals().keySet().toArray(UUID[]::new)))
              .or(
                  with(
                      viewer,
                      select(PERSON.ID)
                          .from(PERSON)
                          .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
                          .and(PERSON.COMPANY_ID.eq(scope.subject().id()))
                          .and(PERSON.DELETED_AT.isNull())));
    };
  }

  private static Condition with(Viewer viewer, Select<Record1<UUID>> people) {
    return INVITATION
        .HOST_PERSON_ID
        .in(people)
        .or(
            exists(
                selectOne()
                    .from(INVITATION_GUEST)
                    .where(INVITATION_GUEST.WORKSPACE_ID.eq(viewer.workspace()))
                    .and(INVITATION_GUEST.INVITATION_ID.eq(INVITATION.ID))
                    .and(INVITATION_GUEST.PERSON_ID.in(people))));
  }
}
