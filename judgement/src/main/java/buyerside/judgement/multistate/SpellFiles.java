package buyerside.judgement.multistate;

import buyerside.judgement.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads spells from tables: intervals (`deal_id, from, to, tstart_days, tstop_days`) or visits
/// (`deal_id, state, entered_at`, with or without `visit`).
public final class SpellFiles {

  private static final Pattern AS_OF = Pattern.compile("asof_(\\d{4}-\\d{2}-\\d{2})");

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

  /// @param observedUntil when observation ended; `null` for [#observedUntil]
  /// @param ends the stages nothing follows; `null` to guess ([StageHistory#guessEnds])
  /// @param stages their order in tables; `null` to find one
  public static Spells fromVisits(
      Path file,
      @Nullable Instant observedUntil,
      @Nullable Set<String> ends,
      @Nullable Stages stages) {
    var visits = visits(file);
    return build(file, () -> history(file, visits, observedUntil, ends).spells(visits, stages));
  }

  /// The history that the visits of a file belong to, with what is not said filled in.
  ///
  /// @param observedUntil when observation ended; `null` for [#observedUntil]
  /// @param ends the stages nothing follows; `null` to guess ([StageHistory#guessEnds])
  public static StageHistory history(
      Path file,
      List<StageVisit> visits,
      @Nullable Instant observedUntil,
      @Nullable Set<String> ends) {
    return new StageHistory(
        ends == null ? StageHistory.guessEnds(visits) : ends,
        observedUntil == null ? observedUntil(file, visits) : observedUntil);
  }

  /// When observation ended, if nobody says: on the day in the file's name, as in
  /// `stage_visits_asof_2012-01-15.csv`; otherwise a millisecond after the last entry.
  public static Instant observedUntil(Path file, List<StageVisit> visits) {
    var named = AS_OF.matcher(file.getFileName().toString());
    if (named.find()) {
      return CsvRows.instant(named.group(1));
    }
    return visits.stream()
        .map(StageVisit::entered)
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> BadInput.inTable(Words.of("exposure.norows")).in(file))
        .plusMillis(1);
  }

  private static Spells build(Path file, Supplier<Spells> builder) {
    try {
      return builder.get();
    } catch (BadInput e) {
      throw e.in(file);
    }
  }
}
