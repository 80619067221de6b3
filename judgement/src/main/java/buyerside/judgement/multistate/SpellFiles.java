package buyerside.judgement.multistate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads spells from tables: intervals (`deal_id, from, to, tstart_days, tstop_days`) or visits
/// (`deal_id, state, entered_at`, with or without `visit`).
public final class SpellFiles {

  private SpellFiles() {}

  /// Whether the file has visits, so that one must know when observation ended.
  public static boolean holdsVisits(Path file) {
    var rows = CsvRows.of(file);
    return rows.has("entered_at") && !rows.has("from");
  }

  /// @param stages their order in tables; `null` to find one
  public static Spells intervals(Path file, @Nullable Stages stages) {
    var rows = CsvRows.of(file);
    int deal = rows.column("deal_id", "id");
    int from = rows.column("from");
    int to = rows.column("to");
    int start = rows.column("tstart_days", "tstart");
    int stop = rows.column("tstop_days", "tstop");
    var builder = new SpellsBuilder();
    rows.forEach(row ->
        builder.add(
            row.line(),
            row.name(deal),
            row.name(from),
            row.next(to),
            row.number(start),
            row.number(stop)));
    return build(file, () -> builder.build(stages));
  }

  public static List<StageVisit> visits(Path file) {
    var rows = CsvRows.of(file);
    int deal = rows.column("deal_id", "id");
    int state = rows.column("state", "stage");
    int entered = rows.column("entered_at");
    var visits = new ArrayList<StageVisit>();
    rows.forEach(
        row -> visits.add(new StageVisit(row.name(deal), row.name(state), row.instant(entered))));
    return visits;
  }

  /// @param ends the stages nothing follows; `null` to guess ([StageHistory#guessEnds])
  /// @param stages their order in tables; `null` to find one
  public static Spells fromVisits(
      Path file, Instant observedUntil, @Nullable Set<String> ends, @Nullable Stages stages) {
    var visits = visits(file);
    var history =
        new StageHistory(ends == null ? StageHistory.guessEnds(visits) : ends, observedUntil);
    return build(file, () -> history.spells(visits, stages));
  }

  private static Spells build(Path file, Supplier<Spells> builder) {
    try {
      return builder.get();
    } catch (BadInput e) {
      throw e.in(file);
    }
  }
}
