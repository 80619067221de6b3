package buyerside.judgement.effect;

import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.multistate.CsvRows;
import buyerside.judgement.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads counting-process rows (`deal_id, tstart_days, tstop_days, n_actions_so_far, to`) back into
/// histories: where the count rises, there were actions. Stage and action come from columns of that
/// name or from a file name such as `action_hazard_OfferSent_Call.csv.gz`, a lag from
/// `action_hazard_lag1d_OfferSent_Call.csv.gz`.
final class ExposureFile {

  private static final Pattern NAME =
      Pattern.compile("action_hazard_(?:lag(\\d+[dhm])_)?([^_]+)_(.+?)\\.csv(?:\\.gz)?");

  private final Path file;
  private final CsvRows rows;

  ExposureFile(Path file, CsvRows rows) {
    this.file = file;
    this.rows = rows;
  }

  static boolean holds(CsvRows rows) {
    return rows.has("n_actions_so_far");
  }

  List<ActionQuestion> questions(@Nullable String givenStage, @Nullable String givenAction) {
    var name = NAME.matcher(file.getFileName().toString());
    boolean named = name.matches();
    var lag = named && name.group(1) != null ? Lag.parse(name.group(1)) : Lag.NONE;
    var stage = givenStage != null ? givenStage : named ? name.group(2) : "stage";
    var action = givenAction != null ? givenAction : named ? name.group(3) : "action";
    var questions = new ArrayList<ActionQuestion>();
    read(stage, action)
        .forEach((topic, deals) ->
            questions.add(
                new ActionQuestion(
                    topic.stage(),
                    topic.action(),
                    deals.values().stream().map(Visit::history).toList(),
                    lag,
                    null)));
    return questions;
  }

  private record Topic(String stage, String action) {}

  private LinkedHashMap<Topic, LinkedHashMap<String, Visit>> read(String stage, String action) {
    int deal = rows.column("deal_id", "id");
    int start = rows.column("tstart_days", "tstart");
    int stop = rows.column("tstop_days", "tstop");
    int count = rows.column("n_actions_so_far");
    int to = rows.column("to");
    var topics = new LinkedHashMap<Topic, LinkedHashMap<String, Visit>>();
    rows.forEach(row -> {
      var topic =
          new Topic(
              rows.has("stage") ? row.name(rows.column("stage")) : stage,
              rows.has("action") ? row.name(rows.column("action")) : action);
      topics
          .computeIfAbsent(topic, _ -> new LinkedHashMap<>())
          .computeIfAbsent(row.name(deal), Visit::new)
          .add(row.line(), row.number(start), row.number(stop), row.count(count), row.next(to));
    });
    if (topics.isEmpty()) {
      throw BadInput.inTable(Words.of("exposure.norows")).in(file);
    }
    return topics;
  }

  /// The rows of one deal, put together.
  private static final class Visit {
    private final String deal;
    private final List<Double> actions = new ArrayList<>();
    private double end;
    private @Nullable String destination;
    private long lastLine;

    Visit(String deal) {
      this.deal = deal;
    }

    void add(long line, double start, double stop, int count, @Nullable String to) {
      check(line, start, stop, count);
      while (actions.size() < count) {
        actions.add(start);
      }
      end = stop;
      destination = to;
      lastLine = line;
    }

    private void check(long line, double start, double stop, int count) {
      if (start != end) {
        throw BadInput.at(
            line,
            "tstart_days",
            lastLine == 0
                ? Words.of("exposure.late", deal, start)
                : Words.of("exposure.gap", deal, start, lastLine, end));
      }
      if (!(stop > start)) {
        throw BadInput.at(line, "tstop_days", Words.of("exposure.order", stop, start));
      }
      if (destination != null) {
        throw BadInput.at(line, "deal_id", Words.of("exposure.left", deal, destination, lastLine));
      }
      if (count < actions.size()) {
        throw BadInput.at(
            line, "n_actions_so_far", Words.of("exposure.falls", actions.size(), count));
      }
    }

    ActionHistory history() {
      return new ActionHistory(deal, end, destination, actions);
    }
  }
}
