package buyerside.database.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// A PostgreSQL server below a home folder: made on first use, supervised, and stopped with this
/// process even when that is killed. It listens on loopback only; its passwords are made on first
/// run and kept in files that only the owner reads.
public final class EmbeddedPostgres implements AutoCloseable {

  /// How carefully the server keeps what it was told.
  public enum Durability {
    /// Acknowledged means on disk.
    SAFE,
    /// For builds and tests: nothing survives a crash of the machine.
    THROW_AWAY
  }

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String ADMIN = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Keeps the server as its child and stops it when standard input ends, that is, when we are
  /// gone.
  private static final String SUPERVISOR =
      """
      exec 3<&0
      "$@" </dev/null 3<&- & server=$!
      ( cat <&3 >/dev/null; kill -INT $server 2>/dev/null ) & watch=$!
      exec 3<&-; wait $server; code=$?; kill $watch 2>/dev/null; exit $code
      """;

  private final Path home;
  private final Path data;
  private final Durability durability;
  private final PostgresBinaries binaries;
  private final ServerUser user;
  private final FileChannel lock;
  private final int port;
  private volatile boolean closing;
  private volatile @Nullable Process process;

  private EmbeddedPostgres(Path home, Durability durability) {
    this.home = home.toAbsolutePath().normalize();
    this.data = this.home.resolve("postgres-data-18");
    this.durability = durability;
    try {
      Files.createDirectories(this.home);
      this.lock = lockHome();
      this.binaries = PostgresBinaries.unpackedBelow(this.home);
      this.user = ServerUser.of(this.home, data);
      this.port = freePort();
    } catch (IOException | UncheckedIOException e) {
      throw new Unsuitable(
          "The folder %s cannot be used: %s".formatted(this.home, e),
          "Make it writable, or set BUYERSIDE_HOME to a folder that is.");
    }
  }

  /// Starts the server that lives below `home`, making it first where there is none.
  ///
  /// @throws Unsuitable with a sentence for the administrator if it cannot be started
  public static EmbeddedPostgres start(Path home, Durability durability) {
    var postgres = new EmbeddedPostgres(home, durability);
    if (!Files.exists(postgres.data.resolve("PG_VERSION"))) {
      postgres.initialise();
    }
    postgres.launch();
    return postgres;
  }

  /// @param database the name of a database of this server
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /// A connection as the server's administrator; for making roles and databases only.
  public Connection connectAsAdministrator(String database) throws SQLException {
    return DriverManager.getConnection(url(database), ADMIN, password(ADMIN));
  }

  /// Makes a login that may create roles and owns databases, unless it is there.
  ///
  /// @return its password
  public String ownerPassword(String owner) {
    var password = password(owner);
    try (var connection = connectAsAdministrator(ADMIN);
        var statement = connection.createStatement()) {
      try (var found =
          statement.executeQuery("select 1 from pg_roles where rolname = '" + owner + "'")) {
        if (found.next()) {
          return password;
        }
      }
      statement.execute(
          "create role %s login createrole createdb password '%s'".formatted(owner, password));
      return password;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create the database's owner", e);
    }
  }

  /// Makes a database unless it is there.
  ///
  /// @param template the database to copy; `template0` for an empty one
  public void createDatabase(String name, String owner, String template) {
    try (var connection = connectAsAdministrator(ADMIN);
        var statement = connection.createStatement()) {
      try (var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("create database %s owner %s template %s".formatted(name, owner, template));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create the database " + name, e);
    }
  }

  @Override
  public void close() {
    closing = true;
    try {
      var running = process;
      if (running != null) {
        running.getOutputStream().close();
        if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
          running.destroyForcibly();
        }
      }
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private FileChannel lockHome() throws IOException {
    var channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (channel.tryLock() == null) {
      if (System.nanoTime() > deadline) {
        throw new Unsuitable(
            "Another Buyerside is using " + home + ".",
            "Stop it, or set BUYERSIDE_HOME to another folder.");
      }
      pause();
    }
    return channel;
  }

  private void initialise() {
    try {
      Files.createDirectories(data);
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
      user.own(data);
      var secret = Files.createTempFile(home, "initdb", ".tmp");
      Files.writeString(secret, password(ADMIN));
      user.own(secret);
      var command = new ArrayList<>(user.prefix());
      command.addAll(
          List.of(
              binaries.program("initdb").toString(),
              "--pgdata=" + data,
              "--username=" + ADMIN,
              "--auth=scram-sha-256",
              "--pwfile=" + secret,
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--lc-collate=C",
              "--lc-ctype=C.UTF-8",
              "--lc-messages=C"));
      if (durability == Durability.THROW_AWAY) {
        command.add("--no-sync");
      }
      var initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var code = initdb.waitFor();
      Files.delete(secret);
      if (code != 0) {
        throw new IllegalStateException("initdb failed: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void launch() {
    try {
      forgetDeadServer();
      var log = home.resolve("postgres.log");
      var command = new ArrayList<>(List.of("setsid", "/bin/sh", "-c", SUPERVISOR, "postgres"));
      command.addAll(user.prefix());
      command.addAll(List.of(binaries.program("postgres").toString(), "-D", data.toString()));
      PostgresSettings.of(port, durability)
          .forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
          });
      var started =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      process = started;
      awaitConnection(started, log);
      started.onExit().thenAccept(this::restart);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Tries until it starts: processes of a server that was killed may hold its memory a while yet.
  private void restart(Process ended) {
    LOG.atLevel(closing ? Level.DEBUG : Level.WARN)
        .log("PostgreSQL ended with code {}", ended.exitValue());
    while (!closing) {
      try {
        launch();
        return;
      } catch (Unsuitable | IllegalStateException | UncheckedIOException e) {
        LOG.warn("PostgreSQL cannot be started yet; trying again", e);
        pause();
      }
    }
  }

  /// A pid file left behind by a crash may name a process that is something else by now.
  private void forgetDeadServer() throws IOException {
    var file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    var pid = Long.parseLong(Files.readAllLines(file).getFirst().trim());
    var other = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
    if (other == null || !other.info().command().orElse("").endsWith("/postgres")) {
      Files.deleteIfExists(file);
      return;
    }
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (other.isAlive() && System.nanoTime() < deadline) {
      pause();
    }
  }

  private void awaitConnection(Process started, Path log) throws IOException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (var connection = connectAsAdministrator(ADMIN)) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException e) {
        if (!started.isAlive() || System.nanoTime() > deadline) {
          started.destroyForcibly();
          throw new Unsuitable(
              "PostgreSQL does not start: " + lastWords(log),
              "All that it said is in %s.".formatted(log));
        }
        pause();
      }
    }
  }

  private static String lastWords(Path log) throws IOException {
    if (!Files.exists(log)) {
      return "it says nothing.";
    }
    var lines = Files.readAllLines(log).stream().filter(it -> !it.isBlank()).toList().reversed();
    return lines.stream()
        .filter(it -> it.contains("FATAL:"))
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .orElse("it says nothing.");
  }

  private String password(String role) {
    var file = home.resolve(role + ".password");
    try {
      if (!Files.exists(file)) {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(secret));
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
