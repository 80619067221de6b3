package buyerside.app.commands;

import buyerside.app.exchange.Imports;
import buyerside.app.shell.Cell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `import FILE --dry-run`: what a file would bring in, and each reason why a row would not.
final class DryRunCommand {

  private DryRunCommand() {}

  /// @return 0 if all rows can be taken, 1 if some cannot, 2 if the file cannot be read
  static int run(List<String> words, PrintStream out, PrintStream err) {
    var files = words.stream().filter(it -> !it.startsWith("--")).toList();
    if (files.size() != 1 || !words.contains("--dry-run")) {
      err.println("usage: buyerside import FILE --dry-run");
      return 2;
    }
    var file = Path.of(files.getFirst());
    if (!Files.isReadable(file)) {
      err.println("cannot read " + file);
      return 2;
    }
    try {
      return switch (Imports.look(file)) {
        case Imports.Look.Seen(var dry) -> tell(dry, out, err);
        case Imports.Look.NoTable(var reason) -> {
          err.println(file + ": " + reason.words());
          yield 2;
        }
      };
    } catch (IOException e) {
      err.println("cannot read " + file);
      return 2;
    }
  }

  private static int tell(Imports.DryRun dry, PrintStream out, PrintStream err) {
    out.println("kind,source,rows,good,refused");
    out.printf("%s,%d,%d,%d%n", dry.recognised(), dry.rows(), dry.good(), dry.rows() - dry.good());
    var rows = CsvWriter.builder().build(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    for (var refusal : dry.refusals()) {
      rows.writeRecord(
          String.valueOf(refusal.line()),
          Cell.harmless(refusal.column()),
          Cell.harmless(refusal.value()),
          refusal.words());
    }
    flush(rows);
    return dry.refusals().isEmpty() ? 0 : 1;
  }

  private static void flush(CsvWriter rows) {
    try {
      rows.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
