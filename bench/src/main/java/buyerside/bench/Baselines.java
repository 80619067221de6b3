package buyerside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.PGConnection;

/// The same work by bare SQL in the same run, without any of the product: what the machine gives.
final class Baselines {

  private static final int BATCH = 1_000;

  private Baselines() {}

  /// Rows a second of `COPY` of a file into a table with one index.
  static double copy(Connection database, Path file) throws SQLException, IOException {
    try (var statement = database.createStatement()) {
      statement.execute(
          "create table public.bench_copy (id text primary key, name text,"
              + " company text, stage text, amount bigint, closes date)");
      var began = System.nanoTime();
      try (var in = Files.newInputStream(file)) {
        var rows =
            database
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy public.bench_copy from stdin (format csv, header)", in);
        return rows / seconds(began);
      } finally {
        statement.execute("drop table public.bench_copy");
      }
    }
  }

  /// Rows a second of a plain loop of batched inserts into the same table.
  static double inserts(Connection database, Path file, long most)
      throws SQLException, IOException {
    try (var statement = database.createStatement();
        var lines = Files.lines(file)) {
      statement.execute("create table public.bench_insert (id text primary key, line text)");
      try (var insert =
          database.prepareStatement("insert into public.bench_insert values (?, ?)")) {
        var began = System.nanoTime();
        var count = 0L;
        for (var line : (Iterable<String>) lines.skip(1).limit(most)::iterator) {
          insert.setString(1, line.substring(0, line.indexOf(',')));
          insert.setString(2, line);
          insert.addBatch();
          if (++count % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
        return count / seconds(began);
      } finally {
        statement.execute("drop table public.bench_insert");
      }
    }
  }

  /// Fifty deals after a place in the list by value, as the table page reads them.
  static Load.Step list(Connection database, UUID workspace) throws SQLException {
    var query =
        database.prepareStatement(
            """
            select d.*, c.name from deals.deal d
            left join relations.company c on c.workspace_id = d.workspace_id and c.id = d.company_id
            where d.workspace_id = ? and d.deleted_at is null and case when d.value_likely is null then 0 else d.value_likely end <= ?
            order by case when d.value_likely is null then 0 else d.value_likely end desc, d.id desc limit 50\
            """);
    return choice -> {
      query.setObject(1, workspace);
      query.setLong(2, choice.nextLong(100_000_000));
      return drain(query.executeQuery());
    };
  }

  /// One row of evidence, committed.
  static Load.Step evidence(Connection database, UUID workspace, Pages pages) throws SQLException {
    var insert =
        database.prepareStatement(
            """
            insert into deals.evidence (workspace_id, id, deal_id, fact_id, criterion, satisfies,
              strength, observed_on, recorded_at) values (?, ?, ?, ?, 'problem-owner', true, 2, ?, now())\
            """);
    return choice -> {
      insert.setObject(1, workspace);
      insert.setObject(2, UUID.randomUUID());
      insert.setObject(3, pages.anyDeal(choice));
      insert.setObject(4, UUID.randomUUID());
      insert.setObject(5, LocalDate.of(2026, 11, 1));
      return insert.executeUpdate() == 1;
    };
  }

  private static boolean drain(java.sql.ResultSet rows) throws SQLException {
    try (rows) {
      while (rows.next()) {
        rows.getString(1);
      }
    }
    return true;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
