package buyerside.judgement.multistate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything this package says about a sample, as tables.
///
/// | file | content |
/// |---|---|
/// | `transition_counts.csv` | moves and their share of all exits from the stage |
/// | `dwell.csv` | days in each stage: of visits that ended, and by Kaplan–Meier |
/// | `aj_state_occupation_from_start.csv` | where deals are at each horizon |
/// | `aj_state_occupation_from_first_entry.csv` | the same, the clock started at the first entry to each stage that five deals entered |
/// | `restricted_mean_time_in_state.csv` | mean days in each stage up to the last horizon |
///
/// @param fromFirstEntry by the name of the stage
public record StageTables(
    TransitionCounts counts,
    List<DwellTimes> dwells,
    Occupation fromStart,
    Map<String, Occupation> fromFirstEntry) {

  /// A stage that fewer deals entered gets no curve of its own.
  private static final int FEWEST = 5;

  private static final double[] QUANTILES = {0.1, 0.25, 0.5, 0.75, 0.9};
  private static final double[] QUARTILES = {0.25, 0.5, 0.75};

  public StageTables {
    dwells = List.copyOf(dwells);
    fromFirstEntry = Collections.unmodifiableMap(new LinkedHashMap<>(fromFirstEntry)); // in order
  }

  /// @param horizons days, ascending ([Horizons] has a rule)
  public static StageTables of(Spells spells, double... horizons) {
    var fromFirstEntry = new LinkedHashMap<String, Occupation>();
    for (var stage : spells.passing()) {
      var entered = spells.fromFirstEntry(stage);
      if (entered.deals() >= FEWEST) {
        fromFirstEntry.put(stage, Occupation.of(entered, horizons));
      }
    }
    return new StageTables(
        TransitionCounts.of(spells),
        DwellTimes.of(spells),
        Occupation.of(spells, horizons),
        fromFirstEntry);
  }

  /// Writes all tables, creating the directory if need be.
  public void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    writeCounts(directory.resolve("transition_counts.csv"));
    writeDwells(directory.resolve("dwell.csv"));
    writeFromStart(directory.resolve("aj_state_occupation_from_start.csv"));
    writeFromFirstEntry(directory.resolve("aj_state_occupation_from_first_entry.csv"));
    writeMeans(directory.resolve("restricted_mean_time_in_state.csv"));
  }

  private static CsvWriter csv(Path file) throws IOException {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
  }

  private void writeCounts(Path file) throws IOException {
    try (var csv = csv(file)) {
      csv.writeRecord("from", "to", "count", "prob_of_exits");
      for (var row : counts.rows()) {
        var to = row.to();
        csv.writeRecord(
            row.from(),
            to == null ? "cens" : to,
            Long.toString(row.count()),
            Digits.decimals(row.share().orElse(Double.NaN), 9));
      }
    }
  }

  private void writeDwells(Path file) throws IOException {
    try (var csv = csv(file)) {
      csv.writeRecord(
          "state",
          "visits",
          "exits",
          "censored",
          "mean_days_exits",
          "q10",
          "q25",
          "median",
          "q75",
          "q90",
          "km_q25",
          "km_median",
          "km_q75");
      for (var dwell : dwells) {
        var row = csv.writeRecord();
        row.writeField(dwell.stage())
            .writeField(Integer.toString(dwell.visits()))
            .writeField(Integer.toString(dwell.exits()))
            .writeField(Integer.toString(dwell.censored()))
            .writeField(Digits.significant(dwell.meanDays(), 10));
        for (double p : QUANTILES) {
          row.writeField(Digits.significant(dwell.ended().at(p), 10));
        }
        for (double p : QUARTILES) {
          row.writeField(Digits.significant(dwell.all().quantile(p), 10));
        }
        row.endRecord();
      }
    }
  }

  private void writeFromStart(Path file) throws IOException {
    try (var csv = csv(file)) {
      csv.writeRecord("horizon_days", "state", "prob", "std_err");
      writeCells(csv, fromStart);
    }
  }

  private void writeFromFirstEntry(Path file) throws IOException {
    try (var csv = csv(file)) {
      csv.writeRecord("start_state", "n_deals", "horizon_days", "state", "prob", "std_err");
      for (var entry : fromFirstEntry.entrySet()) {
        writeCells(
            csv, entry.getValue(), entry.getKey(), Integer.toString(entry.getValue().deals()));
      }
    }
  }

  private static void writeCells(CsvWriter csv, Occupation occupation, String... leading) {
    for (int horizon = 0; horizon < occupation.size(); horizon++) {
      for (int stage = 0; stage < occupation.stages().size(); stage++) {
        var row = csv.writeRecord();
        for (var field : leading) {
          row.writeField(field);
        }
        row.writeField(Digits.significant(occupation.horizon(horizon), 15))
            .writeField(occupation.stages().name(stage))
            .writeField(Digits.significant(occupation.probability(horizon, stage), 12))
            .writeField(Digits.significant(occupation.standardError(horizon, stage), 9))
            .endRecord();
      }
    }
  }

  private void writeMeans(Path file) throws IOException {
    var stages = fromStart.stages();
    try (var csv = csv(file)) {
      csv.writeRecord("state", "nevent", "rmean_days", "horizon");
      for (int stage = 0; stage < stages.size(); stage++) {
        var name = stages.name(stage);
        long entries =
            counts.rows().stream()
                .filter(row -> name.equals(row.to()))
                .mapToLong(TransitionCounts.Move::count)
                .sum();
        csv.writeRecord(
            name,
            Long.toString(entries),
            Digits.significant(fromStart.meanDays(stage), 10),
            Digits.significant(fromStart.horizon(fromStart.size() - 1), 15));
      }
    }
  }
}
