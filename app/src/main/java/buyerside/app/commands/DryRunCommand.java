package buyerside.app.commands;

import buyerside.app.exchange.Imports;
import java.io.IOException;
import java.io.PrintStream;
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
      var dry = Imports.dryRun(file, null);
      out.printf("kind,source,rows,good,refused%n");
      out.printf(
          "%s,%d,%d,%d%n", dry.recognised(), dry.rows(), dry.good(), dry.rows() - dry.good());
      dry.refusals()
          .forEach(
              it -> err.printf("%d,%s,%s,%s%n", it.line(), it.column(), it.value(), it.words()));
      return dry.rows() == dry.good() ? 0 : 1;
    } catch (IOException | RuntimeException e) {
      err.println("not a table: " + file);
      return 2;
    }
  }
}
