package buyerside.app.access;

import static buyerside.database.access.Tables.SIGN_IN_ATTEMPT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import buyerside.app.access.sql.WorkspaceSql;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

@Component
class SignInLimitStore {

  private final WorkspaceSql sql;

  SignInLimitStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Counts one more, in a window that begins with the first.
  int count(String key, Instant at, Duration window) {
    var now = at.atOffset(ZoneOffset.UTC);
    var over = SIGN_IN_ATTEMPT.WINDOW_START.lt(now.minus(window));
    return sql.beforeWorkspace()
        .insertInto(SIGN_IN_ATTEMPT)
        .set(SIGN_IN_ATTEMPT.KEY, key)
        .set(SIGN_IN_ATTEMPT.WINDOW_START, now)
        .set(SIGN_IN_ATTEMPT.ATTEMPTS, 1)
        .onConflict(SIGN_IN_ATTEMPT.KEY)
        .doUpdate()
        .set(
            SIGN_IN_ATTEMPT.ATTEMPTS,
            when(over, val(1)).otherwise(SIGN_IN_ATTEMPT.ATTEMPTS.plus(1)))
        .set(
            SIGN_IN_ATTEMPT.WINDOW_START,
            when(over, excluded(SIGN_IN_ATTEMPT.WINDOW_START))
                .otherwise(SIGN_IN_ATTEMPT.WINDOW_START))
        .returningResult(SIGN_IN_ATTEMPT.ATTEMPTS)
        .fetchSingle(SIGN_IN_ATTEMPT.ATTEMPTS);
  }

  void forget(String key) {
    sql.beforeWorkspace().deleteFrom(SIGN_IN_ATTEMPT).where(SIGN_IN_ATTEMPT.KEY.eq(key)).execute();
  }
}
