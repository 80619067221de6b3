package buyerside.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The product as a process of its own, started by its script on its own database.
final class Product implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern PORT = Pattern.compile("port=(\\d+)");

  private final Settings settings;
  private final Process process;
  private final Duration ready;

  private Product(Settings settings, Process process, Duration ready) {
    this.settings = settings;
    this.process = process;
    this.ready = ready;
  }

  /// Starts it and waits for its first page.
  static Product serve(Settings settings) throws IOException, InterruptedException {
    var began = System.nanoTime();
    var process = start(settings, List.of("serve"));
    var page = HttpRequest.newBuilder(URI.create(address(settings) + "/health")).build();
    try (var client = HttpClient.newHttpClient()) {
      while (true) {
        try {
          if (client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return new Product(settings, process, Duration.ofNanos(System.nanoTime() - began));
          }
        } catch (IOException notYet) {
          if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
            throw new IllegalStateException("it does not start", notYet);
          }
        }
        TimeUnit.MILLISECONDS.sleep(5);
      }
    }
  }

  /// Runs one of its commands to the end.
  static void run(Settings settings, List<String> command)
      throws IOException, InterruptedException {
    var code = start(settings, command).waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
  }

  static String address(Settings settings) {
    return "http://127.0.0.1:" + settings.port();
  }

  /// From the start of the process to the first page.
  Duration ready() {
    return ready;
  }

  /// Memory that the program itself has resident, without the database, in MiB.
  long resident() throws IOException {
    return status(process.pid(), "VmRSS:");
  }

  /// The most it ever had.
  long mostResident() throws IOException {
    return status(process.pid(), "VmHWM:");
  }

  /// Memory of the database's processes, shared pages counted once for all that touch them, in MiB.
  long databaseResident() throws IOException {
    var sum = 0L;
    var server = ProcessHandle.of(serverPid()).orElseThrow();
    for (var each : Stream.concat(Stream.of(server), server.children()).toList()) {
      for (var line : Files.readAllLines(Path.of("/proc/" + each.pid() + "/smaps_rollup"))) {
        if (line.startsWith("Pss:")) {
          sum += Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    }
    return sum / 1024;
  }

  /// A connection to its database as the owner of the tables, past the pages.
  Connection database() throws IOException, SQLException {
    var arguments = Files.readString(Path.of("/proc/" + serverPid() + "/cmdline"));
    var port = PORT.matcher(arguments);
    if (!port.find()) {
      throw new IllegalStateException("no database is running");
    }
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/buyerside?reWriteBatchedInserts=true"
            .formatted(port.group(1)),
        "postgres",
        Files.readString(settings.home().resolve("postgres.password")));
  }

  /// Ends the program as a crash would.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /// Ends its database as a crash would; the program is expected to start it again.
  void killDatabase() throws IOException {
    var server = ProcessHandle.of(serverPid()).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private long serverPid() throws IOException {
    var file = settings.home().resolve("postgres-data-18/postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).getFirst().strip());
  }

  private static long status(long pid, String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
            .filter(it -> it.startsWith(name))
            .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
            .sum()
        / 1024;
  }

  private static Process start(Settings settings, List<String> command) throws IOException {
    var words = new ArrayList<>(List.of(settings.program().toString()));
    words.addAll(command);
    var log = settings.home().resolve("product.log").toFile();
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().put("BUYERSIDE_HOME", settings.home().toString());
    builder.environment().put("BUYERSIDE_PORT", String.valueOf(settings.port()));
    // Eight people with one key would be slowed down as one program that asks too often.
    builder.environment().put("BUYERSIDE_API_RATE", "1000000");
    return builder.start();
  }
}
