package buyerside.app.journal.live;

import static buyerside.database.journal.Tables.ENTRY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Database;
import buyerside.app.access.sql.WorkspaceSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The database as the messenger between nodes.
@Component
class LiveStore {

  private static final String CHANNEL = "buyerside_live";

  private final WorkspaceSql sql;
  private final Database database;

  LiveStore(WorkspaceSql sql, Database database) {
    this.sql = sql;
    this.database = database;
  }

  /// Tells all nodes; in a statement of its own, since a transaction that notifies makes all others
  /// wait for its end.
  void tell(String message) {
    sql.beforeWorkspace().execute("select pg_notify(?, ?)", CHANNEL, message);
  }

  /// A connection of its own that hears what is told from now on.
  Connection hear() throws SQLException {
    var connection =
        DriverManager.getConnection(database.url(), database.user(), database.password());
    try (var statement = connection.createStatement()) {
      statement.execute("set role buyerside_app");
      statement.execute("listen " + CHANNEL);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// Whether somebody else has changed something.
  ///
  /// @param about the record; `null` for any
  boolean changedByOthers(Viewer viewer, @Nullable UUID about, Instant since) {
    return sql.as(viewer)
        .fetchExists(
            DSL.selectOne()
                .from(ENTRY)
                .where(ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
                .and(ENTRY.RECORDED_AT.gt(since.atOffset(ZoneOffset.UTC)))
                .and(ENTRY.ACTOR_ID.isDistinctFrom(viewer.member()))
                .and(about == null ? DSL.noCondition() : ENTRY.SUBJECT_ID.eq(about)));
  }
}
