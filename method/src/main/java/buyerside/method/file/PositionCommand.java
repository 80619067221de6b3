package buyerside.method.file;

import buyerside.method.BuyingProcess;
import buyerside.method.Position;
import buyerside.method.StageId;
import buyerside.method.Standing;
import buyerside.method.playbook.DescribedProcess;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// `position PROCESS.yaml EVIDENCE.csv --on DATE`: where each deal stands on a day, as CSV.
///
/// A file in, an answer out: no database, no settings. Others can check the rule with it.
public final class PositionCommand {

  /// All was read and answered.
  public static final int ANSWERED = 0;

  /// Some of the evidence could not be read; what could be is answered.
  public static final int ROWS_LEFT_OUT = 1;

  /// The process is bad, or the command was not understood.
  public static final int REFUSED = 2;

  private static final String USAGE =
      "usage: position PROCESS.yaml EVIDENCE.csv [--on DATE]   (DATE like 2026-11-23, else today)";

  private final PrintStream out;
  private final PrintStream err;

  private PositionCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /// Runs the command.
  ///
  /// @param arguments what follows the word `position`
  /// @param clock tells today, in its zone, where `--on` is not given
  /// @param out gets the answer; its encoding should be UTF-8
  /// @param err gets what could not be read
  /// @return the exit code
  public static int run(List<String> arguments, Clock clock, PrintStream out, PrintStream err) {
    var command = new PositionCommand(out, err);
    return switch (PositionArguments.parse(arguments, LocalDate.now(clock))) {
      case PositionArguments.Asked asked -> command.answer(asked);
      case PositionArguments.HelpWanted() -> {
        out.println(USAGE);
        yield ANSWERED;
      }
      case PositionArguments.Misunderstood(var why) -> {
        err.println(why);
        err.println(USAGE);
        yield REFUSED;
      }
    };
  }

  private int answer(PositionArguments.Asked asked) {
    var process = process(asked.process());
    if (process.isEmpty()) {
      return REFUSED;
    }
    var evidence = evidence(process.get(), asked.evidence());
    if (evidence.isEmpty()) {
      return ROWS_LEFT_OUT;
    }
    report(evidence.get().problems());
    print(process.get(), evidence.get(), asked.day());
    return evidence.get().problems().isEmpty() ? ANSWERED : ROWS_LEFT_OUT;
  }

  private Optional<BuyingProcess> process(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return switch (ProcessFile.read(stream)) {
        case ProcessReading.Read(DescribedProcess process, var leftOut) -> {
          leftOut.forEach(problem -> tell(file, problem));
          yield Optional.of(process.process());
        }
        case ProcessReading.Refused(var problems) -> {
          problems.forEach(problem -> tell(file, problem));
          yield Optional.empty();
        }
      };
    } catch (IOException e) {
      err.println("cannot read the process %s: %s".formatted(file, e));
      return Optional.empty();
    }
  }

  private void tell(Path file, FileProblem problem) {
    err.println("%s, line %d: %s".formatted(file, problem.line(), English.of(problem)));
  }

  private Optional<EvidenceReading> evidence(BuyingProcess process, Path file) {
    try (var stream = Files.newInputStream(file)) {
      return Optional.of(EvidenceFile.read(process, stream));
    } catch (IOException e) {
      err.println("cannot read the evidence %s: %s".formatted(file, e));
      return Optional.empty();
    }
  }

  private void report(List<RowProblem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    var csv = csv(err);
    csv.writeRecord("line", "column", "value", "reason");
    for (var problem : problems) {
      csv.writeRecord(
          String.valueOf(problem.line()),
          problem.column(),
          problem.value(),
          English.of(problem.reason()));
    }
    flush(csv);
  }

  private void print(BuyingProcess process, EvidenceReading evidence, LocalDate day) {
    var csv = csv(out);
    csv.writeRecord("deal", "position", "gaps", "gate");
    evidence
        .deals()
        .forEach((deal, pieces) -> {
          var standing = Standing.of(process, pieces, day, ZoneOffset.UTC);
          csv.writeRecord(deal, name(standing.position()), gaps(standing), gate(standing));
        });
    flush(csv);
  }

  private static String name(Position position) {
    return switch (position) {
      case Position.In(var stage) -> stage.value();
      case Position.Decided() -> "decided";
    };
  }

  private static String gaps(Standing standing) {
    return standing.gaps().stream().map(StageId::value).collect(Collectors.joining(";"));
  }

  private static String gate(Standing standing) {
    return standing.gate().name().toLowerCase(Locale.ROOT);
  }

  private static CsvWriter csv(PrintStream stream) {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(stream, StandardCharsets.UTF_8);
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
