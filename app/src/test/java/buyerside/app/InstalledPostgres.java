package buyerside.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The PostgreSQL of this machine's distribution, run on a throw-away cluster: what an
/// administrator would give us. Version 15 if it is there, for it is the oldest that we support.
public final class InstalledPostgres implements AutoCloseable {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final int OLDEST = 15;
  private static final String NOBODY = "65534";

  private final Path programs;
  private final Path folder;
  private final int port;
  private final Process server;

  private InstalledPostgres(Path programs) throws IOException, InterruptedException {
    this.programs = programs;
    this.folder = Files.createTempDirectory("installed-postgres");
    this.port = freePort();
    if (isRoot()) {
      run("chown", NOBODY, folder.toString());
    }
    var data = folder.resolve("data").toString();
    run(program("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"));
    var command =
        program(
            "postgres",
            "-D",
            data,
            "-p",
            String.valueOf(port),
            "-k",
            "",
            "-c",
            "fsync=off",
            "-c",
            "listen_addresses=127.0.0.1");
    this.server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile())
            .start();
  }

  /// Starts it; empty if this machine has none.
  public static Optional<InstalledPostgres> start() throws IOException, InterruptedException {
    var newest = newest();
    return newest.isEmpty() ? Optional.empty() : Optional.of(new InstalledPostgres(newest.get()));
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /// A connection as the cluster's superuser.
  public Connection connect(String database) throws SQLException, InterruptedException {
    for (var tries = 100; ; tries--) {
      try {
        return DriverManager.getConnection(url(database), "postgres", "");
      } catch (SQLException e) {
        if (tries == 0 || !server.isAlive()) {
          throw e;
        }
        server.waitFor(100, TimeUnit.MILLISECONDS);
      }
    }
  }

  @Override
  public void close() {
    server.destroy();
    try {
      server.waitFor(20, TimeUnit.SECONDS);
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
      }
    } catch (InterruptedException | IOException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<Path> newest() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .filter(it -> it.getFileName().toString().matches("\\d+"))
          .filter(it -> version(it) >= OLDEST)
          .filter(it -> Files.isExecutable(it.resolve("bin/initdb")))
          .min(Comparator.comparingInt(InstalledPostgres::version));
    }
  }

  private static int version(Path folder) {
    return Integer.parseInt(folder.getFileName().toString());
  }

  /// PostgreSQL refuses to run as root.
  private List<String> program(String name, String... arguments) {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.add(programs.resolve("bin").resolve(name).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static void run(String... command) throws IOException, InterruptedException {
    run(List.of(command));
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + said);
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
