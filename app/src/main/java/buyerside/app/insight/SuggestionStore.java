package buyerside.app.insight;

import static buyerside.database.insight.Tables.SUGGESTION_ANSWER;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.insight.Suggestion.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SuggestionStore {

  private final WorkspaceSql sql;

  SuggestionStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// By the suggestions' keys.
  Map<String, Answer> answers(Viewer viewer, UUID version) {
    return sql.as(viewer)
        .select(SUGGESTION_ANSWER.SUGGESTION, SUGGESTION_ANSWER.ANSWER)
        .from(SUGGESTION_ANSWER)
        .where(SUGGESTION_ANSWER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SUGGESTION_ANSWER.PROCESS_VERSION_ID.eq(version))
        .fetchMap(SUGGESTION_ANSWER.SUGGESTION, it -> Answer.valueOf(it.value2()));
  }

  void put(Viewer viewer, UUID version, String suggestion, Answer answer, Instant at) {
    sql.as(viewer)
        .insertInto(SUGGESTION_ANSWER)
        .set(SUGGESTION_ANSWER.WORKSPACE_ID, viewer.workspace())
        .set(SUGGESTION_ANSWER.PROCESS_VERSION_ID, version)
        .set(SUGGESTION_ANSWER.SUGGESTION, suggestion)
        .set(SUGGESTION_ANSWER.ANSWER, answer.name())
        .set(SUGGESTION_ANSWER.ANSWERED_BY, viewer.member())
        .set(SUGGESTION_ANSWER.ANSWERED_AT, at.atOffset(ZoneOffset.UTC))
        .onConflict(
            SUGGESTION_ANSWER.WORKSPACE_ID,
            SUGGESTION_ANSWER.PROCESS_VERSION_ID,
            SUGGESTION_ANSWER.SUGGESTION)
        .doUpdate()
        .set(SUGGESTION_ANSWER.ANSWER, answer.name())
        .set(SUGGESTION_ANSWER.ANSWERED_BY, viewer.member())
        .set(SUGGESTION_ANSWER.ANSWERED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void forget(Viewer viewer, UUID version, String suggestion) {
    sql.as(viewer)
        .deleteFrom(SUGGESTION_ANSWER)
        .where(SUGGESTION_ANSWER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SUGGESTION_ANSWER.PROCESS_VERSION_ID.eq(version))
        .and(SUGGESTION_ANSWER.SUGGESTION.eq(suggestion))
        .execute();
  }
}
