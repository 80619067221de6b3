package buyerside.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Sessions;
import buyerside.database.postgres.Migrations;
import buyerside.database.postgres.Unsuitable;
import jakarta.servlet.Filter;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The product on a PostgreSQL that somebody else runs, with a login that is no superuser. Left out
/// where no PostgreSQL from 15 up is installed; `script/test` installs Debian's.
class ExternalPostgresTest {

  private static Optional<InstalledPostgres> server = Optional.empty();

  @BeforeAll
  static void the_servers_of_this_machine() throws Exception {
    server = InstalledPostgres.start();
  }

  @AfterAll
  static void stop() {
    server.ifPresent(InstalledPostgres::close);
  }

  @Test
  void a_login_that_may_create_roles_needs_no_administrator() throws Exception {
    execute("create role maker login createrole", "create database maker owner maker");
    Migrations.run(installed().url("maker"), "maker", "");
    Migrations.run(installed().url("maker"), "maker", "");

    assertThat(tables("maker")).isGreaterThan(20);
  }

  @Test
  void a_login_without_any_right_is_told_what_its_administrator_has_to_do() throws Exception {
    execute("create role bare login", "create database bare owner bare");

    assertThatThrownBy(() -> Migrations.run(installed().url("bare"), "bare", ""))
        .isInstanceOf(Unsuitable.class)
        .hasMessageContaining("grant buyerside_app to \"bare\" with admin option");
    assertThat(tables("bare")).isZero();
  }

  @Test
  void a_login_that_was_given_the_applications_role_can_do_without_other_rights() throws Exception {
    execute(
        "do $$ begin create role buyerside_app nologin; exception when duplicate_object then end"
            + " $$",
        "create role given login",
        "create database given owner given",
        "grant buyerside_app to \"given\" with admin option");
    Migrations.run(installed().url("given"), "given", "");

    assertThat(tables("given")).isGreaterThan(20);
  }

  @Test
  void a_database_in_another_encoding_than_utf_8_is_refused() throws Exception {
    execute(
        "create role latin login createrole",
        "create database latin owner latin encoding 'LATIN1' locale 'C' template template0");

    assertThatThrownBy(() -> Migrations.run(installed().url("latin"), "latin", ""))
        .isInstanceOf(Unsuitable.class)
        .hasMessageContaining("UTF8");
  }

  @Test
  void the_main_job_is_done_on_it() throws Exception {
    execute("create role owner login createrole", "create database main owner owner");
    try (var application = application("main", "owner")) {
      var program = program(application);
      var deal = ApiProgram.id(program.post("/api/v1/deals", "{\"name\": \"产线视觉检测\"}"));
      var then = application.getBean(Clock.class).instant();
      var moved =
          program.post(
              "/api/v1/deals/" + deal + "/evidence",
              "{\"criteria\": [\"problem-stated\", \"must-be-solved\"], \"observedOn\":"
                  + " \"2026-11-01\"}");
      var run =
          ApiProgram.id(program.upload("funnel.csv", "Deal,Stage\n机器人,Proposal\n".getBytes(UTF_8)));
      program.post("/api/v1/imports/" + run + "/start", "");
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> program.get("/api/v1/imports/" + run).at("/state").equals("done"));

      assertThat(moved.at("/to")).isEqualTo("consequences");
      assertThat(program.get("/api/v1/deals/" + deal + "?asOf=" + then).at("/position"))
          .isEqualTo("problem");
      assertThat(program.get("/api/v1/search?q=cxsj").at("/items/0/title")).isEqualTo("产线视觉检测");
      assertThat(program.get("/api/v1/truth").at("/claimed")).isEqualTo("1");
      assertThat(program.get("/api/v1/deals/totals").json().path("items").size()).isEqualTo(2);
    }
  }

  private static ConfigurableApplicationContext application(String database, String login) {
    var builder = new SpringApplicationBuilder(Buyerside.class);
    return builder.run(
        "--server.port=0",
        "--buyerside.home=target/test-external",
        "--buyerside.database.url=" + installed().url(database),
        "--buyerside.database.user=" + login,
        "--buyerside.database.password=");
  }

  private static ApiProgram program(ConfigurableApplicationContext application) {
    var mvc =
        MockMvcBuilders.webAppContextSetup((WebApplicationContext) application)
            .addFilters(application.getBean("springSecurityFilterChain", Filter.class))
            .build();
    return new ApiProgram.Maker(
            mvc,
            application.getBean(Accounts.class),
            application.getBean(Sessions.class),
            application.getBean(ApiTokens.class))
        .inNewWorkspace("External");
  }

  private static InstalledPostgres installed() {
    assumeThat(server).as("a PostgreSQL from 15 up is installed here").isPresent();
    return server.orElseThrow();
  }

  private static void execute(String... statements) throws SQLException, InterruptedException {
    try (var connection = installed().connect("postgres");
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static int tables(String database) throws SQLException, InterruptedException {
    try (var connection = installed().connect(database);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_tables where schemaname in ('access', 'deals', 'journal',"
                    + " 'relations', 'exchange')")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
