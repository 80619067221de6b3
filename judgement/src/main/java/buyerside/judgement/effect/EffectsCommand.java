package buyerside.judgement.effect;

import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.multistate.Command;
import buyerside.judgement.multistate.CsvRows;
import buyerside.judgement.multistate.Options;
import buyerside.judgement.multistate.SpellFiles;
import buyerside.judgement.multistate.Stay;
import buyerside.judgement.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// `effects FILE --lag 1d`: the tables of [EffectTables] from counting-process rows, or from an
/// activity log with stage visits. Answers 0 if it wrote them, 1 if a file is bad, 2 if the command
/// line is.
public final class EffectsCommand {

  private static final Set<String> OPTIONS =
      Set.of("lag", "out", "stage", "action", "visits", "end", "ends");

  private final PrintStream out;

  private EffectsCommand(PrintStream out) {
    this.out = out;
  }

  public static int run(String[] args, PrintStream out, PrintStream err) {
    return Command.run("effects", List.of(args), OPTIONS, err, new EffectsCommand(out)::answer);
  }

  private void answer(Options options) throws IOException {
    if (options.values().size() != 1) {
      throw new Options.Wrong(Words.of("option.onefile", options.values().size()));
    }
    var lag = options.option("lag").map(EffectsCommand::lag).orElse(Lag.ONE_DAY);
    var questions = questions(Path.of(options.values().getFirst()), options);
    for (var question : questions) {
      if (lag.minutes() < question.known().minutes()) {
        throw new Options.Wrong(Words.of("effects.lagged", question.known().text()));
      }
    }
    var tables = new EffectTables(questions, lag);
    var directory = options.option("out").map(Path::of);
    if (directory.isEmpty()) {
      out.print(tables.coxph());
      return;
    }
    tables.write(directory.get());
    out.println(Words.of("effects.done", questions.size(), directory.get()));
  }

  private static Lag lag(String text) {
    try {
      return Lag.parse(text);
    } catch (IllegalArgumentException e) {
      throw new Options.Wrong("--lag " + e.getMessage());
    }
  }

  private static List<ActionQuestion> questions(Path file, Options options) {
    var rows = CsvRows.of(file);
    return ExposureFile.holds(rows)
        ? new ExposureFile(file, rows)
            .questions(options.option("stage").orElse(null), options.option("action").orElse(null))
        : fromActivities(file, rows, options);
  }

  private static List<ActionQuestion> fromActivities(Path file, CsvRows rows, Options options) {
    var log = activities(rows);
    var stays = stays(file, options);
    var stages =
        options
            .option("stage")
            .map(List::of)
            .orElseGet(() -> stays.stream().map(stay -> stay.stage()).distinct().toList());
    var actions = options.option("action").map(List::of).orElseGet(log::names);

    var questions = new ArrayList<ActionQuestion>();
    for (var stage : stages) {
      for (var action : actions) {
        var question = log.question(stage, action, stays);
        if (question.histories().stream().anyMatch(history -> !history.actions().isEmpty())) {
          questions.add(question);
        }
      }
    }
    if (questions.isEmpty()) {
      throw BadInput.inTable(Words.of("effects.none", actions, stages)).in(file);
    }
    return questions;
  }

  private static List<Stay> stays(Path activities, Options options) {
    var file = options.option("visits").map(Path::of).orElseGet(() -> beside(activities));
    var visits = SpellFiles.visits(file);
    var end = options.instant("end").orElse(null);
    var ends = options.list("ends").map(Set::copyOf).orElse(null);
    return SpellFiles.history(file, visits, end, ends).stays(visits);
  }

  /// `stage_visits_asof_2012-01-15.csv.gz` beside `activities_asof_2012-01-15.csv.gz`.
  private static Path beside(Path activities) {
    var name = activities.getFileName().toString();
    var visits = activities.resolveSibling(name.replaceFirst("^activities", "stage_visits"));
    if (visits.equals(activities) || !Files.exists(visits)) {
      throw new Options.Wrong(Words.of("effects.visits"));
    }
    return visits;
  }

  private static ActivityLog activities(CsvRows rows) {
    int deal = rows.column("deal_id", "id");
    int activity = rows.column("activity", "action");
    int at = rows.column("at", "timestamp");
    int lifecycle = rows.has("lifecycle") ? rows.column("lifecycle") : -1;
    var activities = new ArrayList<ActivityLog.Activity>();
    rows.forEach(row ->
        activities.add(
            new ActivityLog.Activity(
                row.name(deal),
                row.name(activity),
                lifecycle < 0 ? "" : row.text(lifecycle).toUpperCase(Locale.ROOT),
                row.instant(at))));
    return new ActivityLog(activities);
  }
}
