package buyerside.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program and its database with signal 9 while they write.
@Timeout(300)
class KillingTest {

  private static final Path JAR = Path.of("../app/target/app-0.1.0.jar").toAbsolutePath();
  private static final long ROWS = 40_000;
  private static final Pattern READ = Pattern.compile("\"read\"\\s*:\\s*(\\d+)");
  private static final Pattern EVIDENCE = Pattern.compile("\"evidence\"\\s*:\\s*\\[\"([^\"]+)\"");

  @TempDir private Path folder = Path.of("");
  private Settings settings = Settings.of(new String[0]);

  @BeforeEach
  void script() throws IOException {
    assumeThat(JAR).as("the program is built before").exists();
    var script = folder.resolve("program");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '%s/bin/java' -Xmx512m -XX:+UseSerialGC -jar '%s' \"$@\"\n"
            .formatted(System.getProperty("java.home"), JAR));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    settings =
        Settings.of(
            new String[] {
              "--program",
              script.toString(),
              "--home",
              folder.resolve("home").toString(),
              "--port",
              String.valueOf(Product.freePort())
            });
    Files.createDirectories(settings.home());
  }

  @Test
  void an_import_goes_on_after_the_program_and_the_database_were_killed() throws Exception {
    var file = ImportFile.write(folder.resolve("funnel.csv"), ROWS, 1);
    String key;
    String run;
    var product = Product.serve(settings);
    try (var visitor = new Visitor(Product.address(settings))) {
      visitor.setUp("Killed");
      key = visitor.key();
      run = Importing.start(visitor, key, file);
      await(visitor, key, run, 4_000);
      product.kill();
    }
    try (var again = Product.serve(settings);
        var visitor = new Visitor(Product.address(settings))) {
      await(visitor, key, run, 12_000);
      again.killDatabase();
      assertThat(await(visitor, key, run, ROWS)).contains("\"state\":\"done\"");
      assertThat(count(again, "select count(*) from deals.deal")).isEqualTo(ROWS);
      assertThat(count(again, "select count(*) from search.document where kind = 'DEAL'"))
          .isEqualTo(ROWS);
      assertThat(count(again, "select sum(deals) from deals.total")).isEqualTo(ROWS);
    }
  }

  @Test
  void evidence_that_was_acknowledged_is_there_after_the_program_was_killed() throws Exception {
    var file = ImportFile.write(folder.resolve("funnel.csv"), 200, 1);
    var acknowledged = new ConcurrentSkipListSet<UUID>();
    var product = Product.serve(settings);
    try (var visitor = new Visitor(Product.address(settings));
        var threads = Executors.newFixedThreadPool(4)) {
      visitor.setUp("Killed");
      var key = visitor.key();
      await(visitor, key, Importing.start(visitor, key, file), 200);
      var deals = deals(product);
      for (int thread = 0; thread < 4; thread++) {
        threads.submit(() -> record(visitor, key, deals, acknowledged));
      }
      while (acknowledged.size() < 300) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      product.kill();
    }
    try (var again = Product.serve(settings)) {
      assertThat(ids(again, "select id from deals.evidence")).containsAll(acknowledged);
      assertThat(
              count(again, "select count(*) from journal.entry where kind = 'evidence.recorded'"))
          .isEqualTo(count(again, "select count(*) from deals.evidence"));
    }
    Product.run(settings, List.of("rebuild"));
  }

  /// Records until nobody answers any more.
  private static void record(
      Visitor visitor, String key, List<UUID> deals, Collection<UUID> acknowledged) {
    var body = "{\"criteria\": [\"problem-owner\"], \"observedOn\": \"2026-11-01\"}";
    try {
      for (int i = 0; ; i++) {
        var path = "/api/v1/deals/" + deals.get(i % deals.size()) + "/evidence";
        var answer = EVIDENCE.matcher(visitor.api(key, "POST", path, body).body());
        if (answer.find()) {
          acknowledged.add(UUID.fromString(answer.group(1)));
        }
      }
    } catch (IOException killed) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until so many rows are read and, if these are all, the run is over.
  private static String await(Visitor visitor, String key, String run, long rows)
      throws InterruptedException {
    while (true) {
      try {
        var now = visitor.api(key, "GET", run, "").body();
        assertThat(now).doesNotContain("\"failed\"");
        var read = READ.matcher(now);
        if (read.find()
            && Long.parseLong(read.group(1)) >= rows
            && (rows < ROWS || !now.contains("\"running\""))) {
          return now;
        }
      } catch (IOException away) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static List<UUID> deals(Product product) throws Exception {
    return List.copyOf(ids(product, "select id from deals.deal"));
  }

  private static Set<UUID> ids(Product product, String query) throws Exception {
    var ids = new ConcurrentSkipListSet<UUID>();
    try (var database = product.database();
        var rows = database.createStatement().executeQuery(query)) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }

  private static long count(Product product, String query) throws Exception {
    try (var database = product.database();
        var rows = database.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
