package buyerside.judgement.multistate;

import buyerside.judgement.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// `multistate FILE --out DIR`: the tables of [StageTables] from an intervals or visits file.
/// Answers 0 if it wrote them, 1 if the file is bad, 2 if the command line is.
public final class MultistateCommand {

  private static final Set<String> OPTIONS = Set.of("out", "horizons", "stages", "end", "ends");

  private final PrintStream out;

  private MultistateCommand(PrintStream out) {
    this.out = out;
  }

  public static int run(String[] args, PrintStream out, PrintStream err) {
    return Command.run(
        "multistate", List.of(args), OPTIONS, err, new MultistateCommand(out)::write);
  }

  private void write(Options options) throws IOException {
    if (options.values().size() != 1) {
      throw new Options.Wrong(Words.of("option.onefile", options.values().size()));
    }
    var directory =
        Path.of(
            options.option("out").orElseThrow(() -> new Options.Wrong(Words.of("option.noout"))));
    var spells = read(Path.of(options.values().getFirst()), options);
    var horizons =
        options.list("horizons").map(MultistateCommand::days).orElseGet(() -> Horizons.of(spells));
    StageTables.of(spells, horizons).write(directory);
    out.println(
        Words.of(
            "multistate.done", spells.deals(), spells.size(), spells.passing().size(), directory));
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
    throw new Options.Wrong(Words.of("option.horizons", words));
  }
}
