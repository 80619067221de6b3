package buyerside.app;

import buyerside.database.postgres.EmbeddedPostgres;
import buyerside.database.postgres.Migrations;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// One PostgreSQL for all tests of a run, and a fresh migrated database for whoever asks.
public final class TestDatabase {

  private static final String OWNER = "buyerside";
  private static final String TEMPLATE = "migrated_" + ProcessHandle.current().pid();
  private static final AtomicInteger MADE = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private TestDatabase() {}

  /// The JDBC address of a new database.
  public static String fresh() {
    var name = TEMPLATE + "_" + MADE.incrementAndGet();
    SERVER.createDatabase(name, OWNER, TEMPLATE);
    return SERVER.url(name);
  }

  public static String user() {
    return OWNER;
  }

  public static String password() {
    return SERVER.ownerPassword(OWNER);
  }

  private static EmbeddedPostgres start() {
    var server =
        EmbeddedPostgres.start(
            Path.of("target/test-postgres"), EmbeddedPostgres.Durability.THROW_AWAY);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    var password = server.ownerPassword(OWNER);
    server.createDatabase(TEMPLATE, OWNER, "template0");
    Migrations.run(server.url(TEMPLATE), OWNER, password);
    return server;
  }
}
