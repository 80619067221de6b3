package buyerside.app.journal;

import static buyerside.database.journal.Tables.ANSWER;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AnswerStore {

  private final WorkspaceSql sql;

  AnswerStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Lets requests with the same key take turns until the transaction ends.
  void lock(Viewer viewer, String key) {
    sql.as(viewer)
        .execute(
            "select pg_advisory_xact_lock(hashtextextended(?, 0))", viewer.workspace() + " " + key);
  }

  Optional<Answers.Answer> find(Viewer viewer, String key) {
    return sql.as(viewer)
        .selectFrom(ANSWER)
        .where(ANSWER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ANSWER.KEY.eq(key))
        .fetchOptional(it -> new Answers.Answer(it.getRequestHash(), it.getStatus(), it.getBody()));
  }

  void add(Viewer viewer, String key, Answers.Answer answer, Instant at) {
    sql.as(viewer)
        .insertInto(ANSWER)
        .set(ANSWER.WORKSPACE_ID, viewer.workspace())
        .set(ANSWER.KEY, key)
        .set(ANSWER.REQUEST_HASH, answer.request())
        .set(ANSWER.STATUS, answer.status())
        .set(ANSWER.BODY, answer.body())
        .set(ANSWER.ANSWERED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
