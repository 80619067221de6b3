package buyerside.app.activities.timeline;

import static buyerside.app.shell.Messages.msg;
import static buyerside.database.relations.Tables.NOTE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.timeline.Moment.Sign;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/// Notes about a company or person: those for all, and one's own private ones; never those of
/// others.
@Component
class NoteMomentStore implements TimelineSource {

  private final WorkspaceSql sql;

  NoteMomentStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  @Override
  public Set<Sort> sorts() {
    return Set.of(Sort.NOTE);
  }

  @Override
  public List<Moment> latest(Viewer viewer, Scope scope) {
    if (viewer.member() == null) {
      return List.of();
    }
    var found = new ArrayList<>(found(viewer, scope, NOTE.REMOVED_AT.isNull()));
    if (scope.past()) {
      var then = scope.asOf().atOffset(ZoneOffset.UTC);
      found.addAll(found(viewer, scope, NOTE.REMOVED_AT.gt(then)));
    }
    return found;
  }

  private List<Moment> found(Viewer viewer, Scope scope, Condition there) {
    return sql.as(viewer)
        .selectFrom(NOTE)
        .where(NOTE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(NOTE.RECORD_ID.eq(scope.subject().id()))
        .and(there)
        .and(NOTE.PRIVATE.isFalse().or(NOTE.AUTHOR_ID.eq(viewer.self())))
        .and(EvidenceMomentStore.within(scope, NOTE.WRITTEN_AT, NOTE.ID))
        .orderBy(NOTE.WRITTEN_AT.desc(), NOTE.ID.desc())
        .limit(scope.size())
        .fetch(it ->
            new Moment(
                new Mark(it.getWrittenAt().toInstant(), it.getId()),
                Sort.NOTE,
                msg("timeline.note"),
                it.getBody(),
                it.getPrivate() ? new Sign(msg("timeline.private"), false) : Sign.NONE,
                it.getAuthorId(),
                scope.subject().page(),
                null));
  }
}
