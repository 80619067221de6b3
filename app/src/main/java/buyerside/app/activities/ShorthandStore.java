package buyerside.app.activities;

import static buyerside.database.activities.Tables.SHORTHAND;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ShorthandStore {

  private final WorkspaceSql sql;

  ShorthandStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Map<String, String> meanings(Viewer viewer, int atMost) {
    var meanings = new LinkedHashMap<String, String>();
    sql.as(viewer)
        .select(SHORTHAND.WORD, SHORTHAND.MEANING)
        .from(SHORTHAND)
        .where(SHORTHAND.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SHORTHAND.MEMBER_ID.eq(viewer.self()))
        .orderBy(SHORTHAND.WORD)
        .limit(atMost)
        .forEach(row -> meanings.put(row.value1(), row.value2()));
    return meanings;
  }

  void keep(Viewer viewer, String word, String meaning) {
    sql.as(viewer)
        .insertInto(SHORTHAND)
        .set(SHORTHAND.WORKSPACE_ID, viewer.workspace())
        .set(SHORTHAND.MEMBER_ID, viewer.self())
        .set(SHORTHAND.WORD, word)
        .set(SHORTHAND.MEANING, meaning)
        .onConflict(SHORTHAND.WORKSPACE_ID, SHORTHAND.MEMBER_ID, SHORTHAND.WORD)
        .doUpdate()
        .set(SHORTHAND.MEANING, meaning)
        .execute();
  }

  void forget(Viewer viewer, String word) {
    sql.as(viewer)
        .deleteFrom(SHORTHAND)
        .where(SHORTHAND.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SHORTHAND.MEMBER_ID.eq(viewer.self()))
        .and(SHORTHAND.WORD.eq(word))
        .execute();
  }
}
