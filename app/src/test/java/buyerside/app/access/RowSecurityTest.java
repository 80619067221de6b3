package buyerside.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// No workspace sees or touches another's rows, whatever the program asks.
class RowSecurityTest {

  /// Found before the workspace is known, so not led by it: people, their sessions, tries, jobs.
  private static final List<String> BEFORE_ANY_WORKSPACE =
      List.of(
          "access.account",
          "access.session",
          "access.sign_in_attempt",
          "shell.scheduled_task",
          "shell.migration");

  private static final String OURS =
      "('access','journal','search','relations','process','deals','activities','exchange','room','shell')";

  @Test
  void every_table_is_shut_by_workspace() throws SQLException {
    try (var connection = connect()) {
      var open =
          texts(
              connection,
              """
              select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind in ('r', 'p') and n.nspname in %s
                and not (c.relrowsecurity and c.relforcerowsecurity)
              """
                  .formatted(OURS));
      assertThat(open).containsExactlyInAnyOrderElementsOf(BEFORE_ANY_WORKSPACE);
    }
  }

  @Test
  void every_key_begins_with_the_workspace() throws SQLException {
    try (var connection = connect()) {
      var loose =
          texts(
              connection,
              """
              select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_index i on i.indrelid = c.oid and i.indisprimary
              join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
              where n.nspname in %s and a.attname <> 'workspace_id'
              """
                  .formatted(OURS));
      assertThat(BEFORE_ANY_WORKSPACE).containsAll(loose);
    }
  }

  @Test
  void another_workspaces_rows_are_neither_seen_nor_changed_nor_written() throws SQLException {
    var mine = UUID.randomUUID();
    var theirs = UUID.randomUUID();
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("set role buyerside_app");
      enter(connection, theirs);
      statement.execute(insertProcess(theirs));
      enter(connection, mine);
      assertThat(texts(connection, "select name from process.process")).isEmpty();
      assertThat(statement.executeUpdate("update process.process set name = 'taken'")).isZero();
      assertThat(statement.executeUpdate("delete from process.process")).isZero();
      assertThatThrownBy(() -> statement.execute(insertProcess(theirs)))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void without_a_workspace_nothing_is_seen() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("set role buyerside_app");
      var workspace = UUID.randomUUID();
      enter(connection, workspace);
      statement.execute(insertProcess(workspace));
      statement.execute("select set_config('buyerside.workspace', '', false)");
      assertThat(texts(connection, "select name from process.process")).isEmpty();
    }
  }

  private static String insertProcess(UUID workspace) {
    return "insert into process.process values ('%s', '%s', 'six stages', now())"
        .formatted(workspace, UUID.randomUUID());
  }

  private static void enter(Connection connection, UUID workspace) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "select set_config('buyerside.workspace', '%s', false)".formatted(workspace));
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        TestDatabase.fresh(), TestDatabase.user(), TestDatabase.password());
  }
}
