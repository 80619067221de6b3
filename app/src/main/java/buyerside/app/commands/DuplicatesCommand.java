package buyerside.app.commands;

import buyerside.app.exchange.DuplicateFile;
import buyerside.app.shell.Cell;
import buyerside.text.duplicates.Match;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `duplicates FILE`: the pairs of companies or people in a table that may be one, as CSV.
final class DuplicatesCommand {

  private DuplicatesCommand() {}

  /// @return 0 if the file was looked through, 2 if it cannot be read
  static int run(List<String> words, PrintStream out, PrintStream err) {
    if (words.size() != 1 || words.getFirst().startsWith("--")) {
      err.println("usage: buyerside duplicates FILE");
      return 2;
    }
    var file = Path.of(words.getFirst());
    if (!Files.isReadable(file)) {
      err.println("cannot read " + file);
      return 2;
    }
    try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      csv.writeRecord("first", "second", "certainty", "grounds");
      var pairs = new long[1];
      return switch (DuplicateFile.find(
          file,
          (first, second, match) -> {
            pairs[0]++;
            csv.writeRecord(
                Cell.harmless(first),
                Cell.harmless(second),
                lower(match.certainty()),
                grounds(match));
          })) {
        case DuplicateFile.Search.Done(var records) -> {
          err.printf("%d records, %d pairs%n", records, pairs[0]);
          yield 0;
        }
        case DuplicateFile.Search.NoTable(var reason) -> {
          err.println(file + ": " + reason.words());
          yield 2;
        }
      };
    } catch (IOException e) {
      err.println("cannot read " + file);
      return 2;
    }
  }

  private static String grounds(Match match) {
    return match.grounds().stream()
        .sorted()
        .map(DuplicatesCommand::lower)
        .collect(Collectors.joining(" "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
