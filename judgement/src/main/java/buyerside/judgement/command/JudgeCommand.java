package buyerside.judgement.command;

import buyerside.judgement.deal.DealReader;
import buyerside.judgement.deal.Roles;
import buyerside.judgement.judge.Judge;
import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.multistate.Command;
import buyerside.judgement.multistate.Options;
import buyerside.judgement.report.JudgeReport;
import buyerside.judgement.report.ReportPage;
import buyerside.judgement.report.ReportText;
import buyerside.judgement.table.EventLog;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.TableFile;
import buyerside.judgement.table.Times;
import buyerside.judgement.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/// `judge FILE …`: learns how deals end from any table of deals or event log, says how far that can
/// be trusted, and judges deals never seen. Answers 0 if it did, 1 if a file is bad, 2 if the
/// command line is.
public final class JudgeCommand {

  private static final Set<String> OPTIONS =
      Set.of(
          "outcome",
          "created",
          "closed",
          "id",
          "amount",
          "stage",
          "as-of",
          "horizons",
          "ignore",
          "keep",
          "json",
          "html",
          "predict",
          "out",
          "age",
          "reasons",
          "ends",
          "known");

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;

  private JudgeCommand(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  public static int run(String[] args, PrintStream out, PrintStream err) {
    return Command.run(
        "judge",
        withValues(args),
        OPTIONS,
        err,
        options -> new JudgeCommand(options, out, err).run());
  }

  /// `--json` and `--reasons` may stand alone.
  private static List<String> withValues(String[] args) {
    var words = new ArrayList<String>();
    for (int i = 0; i < args.length; i++) {
      words.add(args[i]);
      boolean flag = args[i].equals("--json") || args[i].equals("--reasons");
      if (flag && (i + 1 == args.length || !Set.of("true", "false").contains(args[i + 1]))) {
        words.add("true");
      }
    }
    return words;
  }

  private void run() throws IOException {
    if (options.values().size() != 1) {
      throw new Options.Wrong(Words.of("option.onefile", options.values().size()));
    }
    var file = existing(options.values().getFirst());
    var source = source(file);
    var roles = named(file, () -> roles(source));
    var asOf = asOf();
    var read = read(file, source.table(), roles, asOf);
    read.remarks().forEach(this::note);
    var question = Judge.Question.report();
    var predict = options.option("predict").map(JudgeCommand::existing);
    boolean report = predict.isEmpty() || options.option("html").isPresent() || flag("json");
    var keep =
        named(
            file,
            () ->
                list("keep").stream()
                    .map(it -> source.table().column(it).name())
                    .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    question = new Judge.Question(Optional.empty(), new double[0], keep, report);
    var horizons = horizons();
    if (predict.isEmpty()) {
      write(JudgeReport.of(Judge.of(read.deals(), question), read.remarks(), horizons));
      return;
    }
    var rows = predicted(predict.get(), roles);
    var ages = Ages.of(rows, read.deals(), options.option("age"), asOf.isPresent());
    note(ages.words());
    var judgement = Judge.of(read.deals(), question.with(rows, ages.days()));
    judgement.findings().forEach(it -> note(it.words()));
    judgement.choice().ifPresent(it -> err.println(it.words()));
    var predictions =
        new Predictions(judgement, rows, ages.days(), roles.id(), horizons, flag("reasons"));
    if (options.option("out").isPresent()) {
      var target = Path.of(options.option("out").orElseThrow());
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      try (var writer = Files.newBufferedWriter(target)) {
        predictions.write(writer);
      }
    } else {
      predictions.write(out);
    }
    if (report) {
      write(JudgeReport.of(judgement, read.remarks(), horizons));
    }
  }

  private void note(String words) {
    err.println(Words.of("note", words));
  }

  private DealReader.Read read(Path file, Table table, Roles roles, OptionalDouble asOf) {
    return named(
        file,
        () -> {
          var ignored = list("ignore").stream().map(it -> table.column(it).name()).toList();
          return DealReader.read(table.columns(it -> !ignored.contains(it.name())), roles, asOf);
        });
  }

  /// With the name of the file before what is wrong with it.
  private static <T> T named(Path file, Supplier<T> what) {
    try {
      return what.get();
    } catch (BadInput e) {
      throw e.in(file);
    }
  }

  private boolean flag(String name) {
    return options.option(name).filter(it -> !it.equals("false")).isPresent();
  }

  private List<String> list(String name) {
    return options.list(name).orElse(List.of());
  }

  private static Path existing(String name) {
    var file = Path.of(name);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw BadInput.inTable(Words.of("file.none", name));
    }
    return file;
  }

  private EventLog.Cases source(Path file) {
    if (!EventLog.isLog(file)) {
      return new EventLog.Cases(TableFile.read(file), Optional.empty());
    }
    return EventLog.read(file, Set.copyOf(list("ends")), known());
  }

  private double known() {
    return options.option("known").map(it -> days("known", it)).orElse(0.0);
  }

  private static double days(String option, String word) {
    try {
      double days = Double.parseDouble(word.replaceFirst("d$", ""));
      if (days >= 0 && Double.isFinite(days)) {
        return days;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Options.Wrong(Words.of("option.days", option, word));
  }

  private double[] horizons() {
    return options
        .list("horizons")
        .map(it -> it.stream().mapToDouble(word -> days("horizons", word)).sorted().toArray())
        .orElse(new double[0]);
  }

  private Roles roles(EventLog.Cases source) {
    var own = source.roles();
    var table = source.table();
    var outcome =
        options
            .option("outcome")
            .or(() -> own.map(Roles::outcome))
            .orElseThrow(() ->
                new Options.Wrong(Words.of("option.nooutcome", String.join(", ", table.names()))));
    return new Roles(
        table.column(outcome).name(),
        role(table, "created", own.flatMap(Roles::created)),
        role(table, "closed", own.flatMap(Roles::closed)),
        role(table, "id", own.flatMap(Roles::id)),
        role(table, "amount", own.flatMap(Roles::amount)),
        role(table, "stage", own.flatMap(Roles::stage)));
  }

  private Optional<String> role(Table table, String option, Optional<String> otherwise) {
    return options.option(option).map(it -> table.column(it).name()).or(() -> otherwise);
  }

  private OptionalDouble asOf() {
    if (options.option("as-of").isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Times.parse(options.option("as-of").orElseThrow()));
    } catch (DateTimeException e) {
      throw new Options.Wrong("--as-of: " + e.getMessage());
    }
  }

  private Table predicted(Path file, Roles roles) {
    var rows =
        EventLog.isLog(file)
            ? EventLog.read(file, Set.copyOf(list("ends")), known()).table()
            : TableFile.read(file);
    roles
        .id()
        .filter(it -> rows.find(it).isEmpty())
        .ifPresent(it -> note(Words.of("note.noid", file, it)));
    return rows;
  }

  private void write(JudgeReport report) throws IOException {
    if (options.option("html").isPresent()) {
      Files.writeString(Path.of(options.option("html").orElseThrow()), ReportPage.of(report));
    }
    if (flag("json")) {
      out.println(
          JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    } else {
      out.print(ReportText.of(report));
    }
  }

  static double[] zeros(int n) {
    var zeros = new double[n];
    Arrays.fill(zeros, 0);
    return zeros;
  }
}
