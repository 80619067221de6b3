package buyerside.method.quicklog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The words of the grammar: tab-separated resources beside this class, `#` begins a remark.
final class Lexicon {
  private Lexicon() {}

  static List<String[]> rows(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows whose last column may use the named parts, `{NAME}`, that rows led by `=` define.
  static List<String[]> expanded(String resource) {
    var rows = rows(resource);
    var parts = rows.stream().filter(row -> row[0].equals("=")).toList();
    return rows.stream()
        .filter(row -> !row[0].equals("="))
        .map(row -> {
          var whole = row.clone();
          for (var part : parts) {
            whole[3] = whole[3].replace(part[1], part[3]);
          }
          return whole;
        })
        .toList();
  }

  static String[] words(String resource) {
    return rows(resource).stream()
        .flatMap(row -> List.of(row[0].trim().split("\\s+")).stream())
        .toArray(String[]::new);
  }
}
