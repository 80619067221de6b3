package buyerside.database.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Looks at a database before anything is done to it, so that what is missing is said in a sentence
/// and not by a migration that breaks off.
final class Suitability {

  private static final int OLDEST = 15;
  private static final int FROM_HERE_ROLES_ARE_GRANTED_BY_THEIR_OWNERS = 16;

  private static final String FACTS =
      """
      select current_setting('server_version_num')::int / 10000,
             current_setting('server_encoding'),
             current_user,
             to_regclass('shell.migration') is not null,
             me.rolsuper,
             me.rolcreaterole,
             exists(select from pg_roles where rolname = 'buyerside_app'),
             exists(select from pg_auth_members m join pg_roles r on r.oid = m.roleid
                    where r.rolname = 'buyerside_app' and m.member = me.oid and m.admin_option)
      from pg_roles me where me.rolname = current_user
      """;

  private record Facts(
      int version,
      String encoding,
      String user,
      boolean migrated,
      boolean superuser,
      boolean createsRoles,
      boolean roleExists,
      boolean grantsRole) {

    boolean canGetRole() {
      return superuser
          || grantsRole
          || createsRoles && (!roleExists || version < FROM_HERE_ROLES_ARE_GRANTED_BY_THEIR_OWNERS);
    }
  }

  private Suitability() {}

  /// @throws Unsuitable if the product cannot live there as it is
  static void check(String url, String owner, String password) {
    try (var connection = DriverManager.getConnection(url, owner, password)) {
      check(facts(connection));
    } catch (SQLException e) {
      throw new Unsuitable(
          "The database %s cannot be reached as \"%s\": %s".formatted(url, owner, e.getMessage()));
    }
  }

  private static void check(Facts facts) {
    if (facts.version() < OLDEST) {
      throw new Unsuitable(
          "PostgreSQL %d is too old: %d or later is needed.".formatted(facts.version(), OLDEST));
    }
    if (!facts.encoding().equals("UTF8")) {
      throw new Unsuitable(
          "The database's encoding is %s, but must be UTF8: create database … encoding 'UTF8'."
              .formatted(facts.encoding()));
    }
    if (!facts.migrated() && !facts.canGetRole()) {
      throw new Unsuitable(
          ("The login \"%s\" may not give itself the role buyerside_app. Let an administrator of"
                  + " the database run once: %sgrant buyerside_app to \"%s\" with admin option;")
              .formatted(
                  facts.user(),
                  facts.roleExists() ? "" : "create role buyerside_app nologin; ",
                  facts.user()));
    }
  }

  private static Facts facts(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(FACTS)) {
      row.next();
      return new Facts(
          row.getInt(1),
          row.getString(2),
          row.getString(3),
          row.getBoolean(4),
          row.getBoolean(5),
          row.getBoolean(6),
          row.getBoolean(7),
          row.getBoolean(8));
    }
  }
}
