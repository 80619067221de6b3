package buyerside.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What to measure and how long.
///
/// @param deals deals of the workspace whose pages are asked for; companies, people and evidence in
///   proportion
/// @param rows rows of the imported file
/// @param users how many ask at the same time
/// @param seconds how long each page is asked for, after half of that to warm up
/// @param seed of the generator and of every choice made here
/// @param program the script that starts the product
/// @param home where its data goes; must not exist
/// @param table where the results go, as Markdown
record Settings(
    long deals,
    long rows,
    int users,
    int seconds,
    long seed,
    Path program,
    Path home,
    int port,
    Path table) {

  static final String USAGE =
      """
      usage: script/bench [--full] [--deals N] [--rows N] [--users N] [--seconds N] [--seed N]
                          [--home FOLDER] [--port N] [--table FILE]
      """;

  private static final Map<String, String> SMALL =
      Map.of(
          "deals", "20000", "rows", "20000", "users", "8", "seconds", "5", "seed", "1", "port",
          "8090");
  private static final Map<String, String> FULL =
      Map.of("deals", "1000000", "rows", "2000000", "seconds", "8");

  /// @throws IllegalArgumentException if the words make no sense
  static Settings of(String[] words) {
    var given = new HashMap<>(SMALL);
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("--full")) {
        given.putAll(FULL);
      } else if (words[i].startsWith("--") && i + 1 < words.length) {
        given.put(words[i].substring(2), words[++i]);
      } else {
        throw new IllegalArgumentException(words[i]);
      }
    }
    return new Settings(
        number(given, "deals"),
        number(given, "rows"),
        (int) number(given, "users"),
        (int) number(given, "seconds"),
        number(given, "seed"),
        Path.of(given.getOrDefault("program", "script/buyerside")),
        Path.of(given.getOrDefault("home", "target/bench-home")).toAbsolutePath(),
        (int) number(given, "port"),
        Path.of(given.getOrDefault("table", "target/performance-table.md")));
  }

  private static long number(Map<String, String> given, String name) {
    return Long.parseLong(given.getOrDefault(name, ""));
  }
}
