package buyerside.method.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was asked on the command line.
sealed interface PositionArguments {

  record Asked(Path process, Path evidence, LocalDate day) implements PositionArguments {}

  record HelpWanted() implements PositionArguments {}

  record Misunderstood(String why) implements PositionArguments {}

  static PositionArguments parse(List<String> arguments, LocalDate today) {
    var files = new ArrayList<Path>();
    @Nullable LocalDate day = null;
    var left = arguments.iterator();
    while (left.hasNext()) {
      var argument = left.next();
      try {
        if (argument.equals("--help") || argument.equals("-h")) {
          return new HelpWanted();
        } else if (argument.equals("--on") || argument.startsWith("--on=")) {
          var given =
              argument.equals("--on") ? (left.hasNext() ? left.next() : "") : argument.substring(5);
          if (day != null) {
            return new Misunderstood("--on is given twice");
          }
          day = LocalDate.parse(given);
        } else if (argument.startsWith("--")) {
          return new Misunderstood("unknown option " + argument);
        } else {
          files.add(Path.of(argument));
        }
      } catch (DateTimeParseException e) {
        return new Misunderstood(
            "--on needs a date like 2026-11-23, not \"%s\"".formatted(e.getParsedString()));
      } catch (InvalidPathException e) {
        return new Misunderstood("not a file name: " + argument);
      }
    }
    if (files.size() != 2) {
      return new Misunderstood("two files are needed, %d given".formatted(files.size()));
    }
    return new Asked(files.get(0), files.get(1), day == null ? today : day);
  }
}
