package buyerside.app.access.sql;

import buyerside.database.postgres.EmbeddedPostgres;
import buyerside.database.postgres.Migrations;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the database, migrated, through a pool whose connections work as a role without rights of
/// ownership.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  Database database(
      @Value("${buyerside.home}") Path home,
      @Value("${buyerside.database.url}") String url,
      @Value("${buyerside.database.user}") String user,
      @Value("${buyerside.database.password}") String password,
      @Value("${buyerside.database.durability:SAFE}") EmbeddedPostgres.Durability durability) {
    return url.isEmpty()
        ? Database.embedded(home, durability)
        : new Database(url, user, password, null);
  }

  @Bean
  HikariDataSource dataSource(
      Database database, @Value("${buyerside.database.connections:16}") int connections) {
    Migrations.run(database.url(), database.user(), database.password());
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.user());
    pool.setPassword(database.password());
    pool.setMaximumPoolSize(connections);
    pool.setConnectionTimeout(5_000);
    pool.setConnectionInitSql("set role buyerside_app");
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    return pool;
  }
}
