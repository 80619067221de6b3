package buyerside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The results as Markdown, to be pasted as they are.
final class Report {

  private final List<String> lines = new ArrayList<>();

  void opening(Settings settings, String sizes) throws IOException {
    lines.add(
        "Taken %s on %d processors (%s), %d GiB of memory, Java %s; load before the run: %s."
            .formatted(
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                fact("/proc/cpuinfo", "model name"),
                Long.parseLong(fact("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) >> 20,
                Runtime.version(),
                Files.readString(Path.of("/proc/loadavg")).strip()));
    lines.add("");
    lines.add(
        "In the workspace: %s. %d users at once, %d s a line after %d s to warm up, seed %d."
            .formatted(
                sizes,
                settings.users(),
                settings.seconds(),
                settings.seconds() / 2,
                settings.seed()));
  }

  void heading(String... columns) {
    lines.add("");
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("|" + " --- |".repeat(columns.length));
  }

  void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
    System.out.println(String.join("  ", cells));
  }

  void load(Load.Result result, String promise) {
    row(
        result.name(),
        number(result.perSecond()),
        milliseconds(result.percentile(0.5)),
        milliseconds(result.percentile(0.95)),
        milliseconds(result.percentile(0.99)),
        String.valueOf(result.failures()),
        promise);
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
    System.out.println("written to " + file);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%,.2f" : "%,.0f", value);
  }

  static String milliseconds(double value) {
    return String.format(Locale.ROOT, "%.1f ms", value);
  }

  private static String fact(String file, String name) throws IOException {
    try (var all = Files.lines(Path.of(file))) {
      return all.filter(it -> it.startsWith(name))
          .findFirst()
          .map(it -> it.substring(it.indexOf(':') + 1).strip())
          .orElse("?");
    }
  }
}
