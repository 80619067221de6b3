package buyerside.judgement.multistate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// `multistate FILE --out DIR`: the tables of [StageTables] from an intervals or visits file.
/// Answers 0 if it wrote them, 1 if the file is bad, 2 if the command line is.
public final class MultistateCommand {

  static final String USAGE =
      """
      Usage: multistate FILE --out DIR [options]
        FILE            intervals (deal_id, from, to, tstart_days, tstop_days) or stage visits
                        (deal_id, state, entered_at); .csv or .csv.gz
        --out DIR       where the tables go
        --horizons LIST days after the start, as in 7,30,90; by default chosen to fit the process
        --stages LIST   the order of stages in tables
        --end TIME      visits only: when observation ended, as in 2026-11-24T00:00:00Z; by default
                        the day in the file's name (_asof_2026-11-24), or its last entry
        --ends LIST     visits only: the stages that end a deal; by default those no deal ever left
      """;

  private static final Set<String> OPTIONS = Set.of("out", "horizons", "stages", "end", "ends");

  private final PrintStream out;
  private final PrintStream err;

  private MultistateCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static int run(String[] args, PrintStream out, PrintStream err) {
    return new MultistateCommand(out, err).run(List.of(args));
  }

  private int run(List<String> args) {
    try {
      write(Options.of(args, OPTIONS));
      return 0;
    } catch (Options.Wrong e) {
      err.println(e.getMessage());
      err.print(USAGE);
      return 2;
    } catch (BadInput | UncheckedIOException e) {
      err.println(e.getMessage());
      return 1;
    } catch (IOException e) {
      err.println("the tables cannot be written: " + e.getMessage());
      return 1;
    }
  }

  private void write(Options options) throws IOException {
    if (options.values().size() != 1) {
      throw new Options.Wrong("one file is needed, not " + options.values().size());
    }
    var directory =
        Path.of(options.option("out").orElseThrow(() -> new Options.Wrong("--out is missing")));
    var spells = read(Path.of(options.values().getFirst()), options);
    var horizons =
        options.list("horizons").map(MultistateCommand::days).orElseGet(() -> Horizons.of(spells));
    StageTables.of(spells, horizons).write(directory);
    out.printf(
        "%d deals, %d stays in %d stages; tables in %s%n",
        spells.deals(), spells.size(), spells.passing().size(), directory);
  }

  private static Spells read(Path file, Options options) {
    var stages = options.list("stages").map(Stages::new).orElse(null);
    if (!SpellFiles.holdsVisits(file)) {
      return SpellFiles.intervals(file, stages);
    }
    return SpellFiles.fromVisits(
        file,
        options.instant("end").orElse(null),
        options.list("ends").map(Set::copyOf).orElse(null),
        stages);
  }

  private static double[] days(List<String> words) {
    try {
      var days = words.stream().mapToDouble(Double::parseDouble).distinct().sorted().toArray();
      if (Arrays.stream(days).allMatch(day -> day >= 0 && Double.isFinite(day))) {
        return days;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Options.Wrong("--horizons %s are not days such as 7,30,90".formatted(words));
  }
}
