package buyerside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Lets the product look for the planted duplicates among generated companies, and counts: pairs
/// found, precision, recall, time and memory.
///
/// Words: `PROGRAM RECORDS SEED FOLDER`.
public final class DuplicatesBench {

  private static final List<String> CERTAINTIES = List.of("sure", "probable", "possible");

  private DuplicatesBench() {}

  public static void main(String[] words) throws Exception {
    var folder = Files.createDirectories(Path.of(words[3]));
    var file = folder.resolve("companies.csv");
    var planted = PlantedDuplicates.write(Long.parseLong(words[1]), Long.parseLong(words[2]), file);
    var found = folder.resolve("pairs.csv");
    var began = System.nanoTime();
    var process =
        new ProcessBuilder(words[0], "duplicates", file.toString())
            .redirectOutput(found.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var most = 0L;
    while (process.isAlive()) {
      most = Math.max(most, resident(process.pid()));
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    var seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "%s records, %d planted pairs, %.1f s, %d MB%n",
        words[1], planted.size(), seconds, most >> 10);
    report(planted, pairs(found));
  }

  private static void report(Set<String> planted, Map<String, String> found) {
    for (int level = 0; level < CERTAINTIES.size(); level++) {
      var counted = CERTAINTIES.subList(0, level + 1);
      var pairs = found.entrySet().stream().filter(it -> counted.contains(it.getValue())).toList();
      var right = pairs.stream().filter(it -> planted.contains(it.getKey())).count();
      System.out.printf(
          "down to %s: %d pairs, precision %.4f, recall %.4f%n",
          CERTAINTIES.get(level),
          pairs.size(),
          right / (double) Math.max(1, pairs.size()),
          right / (double) planted.size());
    }
  }

  private static Map<String, String> pairs(Path file) throws IOException {
    var pairs = new HashMap<String, String>();
    try (var lines = Files.lines(file)) {
      lines.skip(1).map(it -> it.split(",")).forEach(it -> pairs.put(it[0] + " " + it[1], it[2]));
    }
    return pairs;
  }

  /// In kB; 0 where the system does not tell.
  private static long resident(long pid) {
    try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(it -> it.startsWith("VmHWM:"))
          .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
