package buyerside.method.quicklog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lines with the answer that a person gives, and how well the grammar agrees.
record Cases(List<Map<String, String>> rows) {
  static final Context MONDAY =
      Context.of(LocalDate.of(2026, 11, 23), ZoneId.of("Asia/Shanghai"), "CNY");

  /// Right, given and expected answers of a field.
  record Score(int right, int given, int expected) {
    double precision() {
      return given == 0 ? 1 : (double) right / given;
    }

    double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }
  }

  static Cases resource(String name) {
    try {
      var url = Objects.requireNonNull(Cases.class.getResource("/quicklog/" + name), name);
      return read(Path.of(url.toURI()));
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Cases read(Path file) {
    try {
      var lines = Files.readAllLines(file);
      var names = lines.getFirst().split("\t", -1);
      var rows = new ArrayList<Map<String, String>>();
      for (var line : lines.subList(1, lines.size())) {
        var values = line.split("\t", -1);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
          row.put(names[i], i < values.length ? values[i] : "");
        }
        rows.add(row);
      }
      return new Cases(rows);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Map<String, String> answer(String text) {
    var names =
        "text kind date minutes people company stage polarity low high currency".split(" ", -1);
    var values = QuickLogCommand.row(QuickLog.parse(text, MONDAY)).split("\t", -1);
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], values[i]);
    }
    return row;
  }

  /// Each field by itself; people one by one, stage with polarity, amount with both ends and
  /// currency.
  Map<String, Score> scores() {
    var counts = new LinkedHashMap<String, int[]>();
    for (var row : rows) {
      var answer = answer(row.getOrDefault("text", ""));
      for (var field :
          List.of("kind", "date", "minutes", "people", "company", "remark", "amount")) {
        var expected = values(row, field);
        var given = values(answer, field);
        var count = counts.computeIfAbsent(field, _ -> new int[3]);
        count[0] += (int) given.stream().filter(expected::contains).count();
        count[1] += given.size();
        count[2] += expected.size();
      }
    }
    var scores = new LinkedHashMap<String, Score>();
    counts.forEach((field, c) -> scores.put(field, new Score(c[0], c[1], c[2])));
    return scores;
  }

  long exactLines() {
    return rows.stream().filter(row -> row.equals(answer(row.getOrDefault("text", "")))).count();
  }

  private static List<String> values(Map<String, String> row, String field) {
    var value =
        switch (field) {
          case "remark" -> row.getOrDefault("stage", "") + row.getOrDefault("polarity", "");
          case "amount" ->
              row.getOrDefault("low", "").isEmpty()
                  ? ""
                  : row.get("low") + " " + row.get("high") + " " + row.get("currency");
          default -> row.getOrDefault(field, "");
        };
    return value.isEmpty() ? List.of() : List.of(value.split(";", -1));
  }
}
