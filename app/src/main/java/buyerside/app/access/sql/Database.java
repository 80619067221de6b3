package buyerside.app.access.sql;

import buyerside.database.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the data lives: an external PostgreSQL, or our own below the home folder.
public record Database(String url, String user, String password, @Nullable EmbeddedPostgres server)
    implements AutoCloseable {

  private static final String NAME = "buyerside";

  static Database embedded(Path home, EmbeddedPostgres.Durability durability) {
    var server = EmbeddedPostgres.start(home, durability);
    var password = server.ownerPassword(NAME);
    server.createDatabase(NAME, NAME, "template0");
    return new Database(server.url(NAME), NAME, password, server);
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
