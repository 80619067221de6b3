package buyerside.database.postgres;

import org.flywaydb.core.Flyway;

/// Brings a database to the state that this version of the program needs.
public final class Migrations {

  private Migrations() {}

  /// Runs what is missing; one history for all modules.
  ///
  /// @param owner the login that owns the schema; it must be able to create roles the first time
  /// @throws Unsuitable with a sentence for the administrator, before anything is done
  public static void run(String url, String owner, String password) {
    Suitability.check(url, owner, password);
    Flyway.configure()
        .dataSource(url, owner, password)
        .locations("classpath:db/migration")
        .defaultSchema("shell")
        .table("migration")
        .createSchemas(true)
        .failOnMissingLocations(true)
        .load()
        .migrate();
  }
}
