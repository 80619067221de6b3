package buyerside.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/// The built product as its users run it: a process of its own, with a home below `target` and a
/// free port. It ends with the tests.
public final class Product {

  private static final String STARTED = "Started Buyerside";
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final URI address;
  private final Process process;
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();

  private Product(URI address, Process process) {
    this.address = address;
    this.process = process;
  }

  /// Starts on an empty home and returns when pages are served.
  ///
  /// @param name of the home and its log below `target`
  public static Product start(String name) {
    var jar = Path.of(System.getProperty("buyerside.jar", ""));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(
          "The product is not built: no %s. Run script/test, or mvn verify.".formatted(jar));
    }
    try {
      var home = TARGET.resolve("home-" + name);
      delete(home);
      var port = freePort();
      var command = new ProcessBuilder(command(jar)).redirectErrorStream(true);
      command.environment().put("BUYERSIDE_HOME", home.toString());
      command.environment().put("BUYERSIDE_PORT", String.valueOf(port));
      command.environment().remove("BUYERSIDE_DB_URL");
      var process = command.start();
      var product = new Product(URI.create("http://127.0.0.1:" + port), process);
      Runtime.getRuntime().addShutdownHook(new Thread(product::stop));
      product.followLog(TARGET.resolve(name + ".log"));
      return product;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return address;
  }

  /// What the product logged as an error.
  public List<String> faults() {
    return List.copyOf(faults);
  }

  private static List<String> command(Path jar) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        jar.toString(),
        "serve");
  }

  /// Returns once the product says that it has started; goes on reading what it says.
  private void followLog(Path file) throws IOException {
    var lines = process.inputReader();
    var log = new StringBuilder();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      log.append(line).append('\n');
      if (line.contains(STARTED)) {
        Files.writeString(file, log);
        Thread.ofVirtual().start(() -> keepLog(lines, file));
        return;
      }
    }
    throw new IllegalStateException("The product did not start:\n" + log);
  }

  private void keepLog(BufferedReader lines, Path file) {
    try (var log = Files.newBufferedWriter(file)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains(" ERROR ")) {
          faults.add(line);
        }
        log.write(line);
        log.newLine();
        log.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
