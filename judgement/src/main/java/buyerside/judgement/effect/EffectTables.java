package buyerside.judgement.effect;

import buyerside.judgement.multistate.Digits;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// The answers to some questions at one lag, as tables.
///
/// | file | content |
/// |---|---|
/// | `action_hazard_lag1d_coxph.csv` | one line for each stage, action, destination and form of the covariate |
/// | `action_hazard_lag1d_STAGE_ACTION.csv.gz` | the rows they were fitted to |
/// | `action_effects_lag1d.csv` | the same answers with robust intervals, and hours per advance |
/// | `naive_share_by_actions_STAGE_ACTION.csv` | the misleading count |
///
/// Without a lag, `lag1d_` is missing from the names. The first keeps the layout that R users of it
/// know: `min(actions_so_far,5)` stands there without quotation marks.
public record EffectTables(List<ActionQuestion> questions, Lag lag) {

  /// What stands where a number would.
  static final String NONE = "not estimable";

  public EffectTables {
    questions = List.copyOf(questions);
  }

  private record Answered(ActionQuestion question, ActionQuestion.Answer answer) {}

  /// The `coxph` table.
  public String coxph() {
    var lines =
        new StringBuilder(
            "stage,action,to,covariate,rows,events,coef,se,hazard_ratio,loglik0,loglik\n");
    for (var row : answered()) {
      var fit = row.answer().fit();
      var numbers =
          switch (fit) {
            case CoxFit.Estimate estimate ->
                List.of(
                    Digits.significant(estimate.coefficient(), 9),
                    Digits.significant(estimate.standardError(), 9),
                    Digits.significant(estimate.hazardRatio(), 9));
            case CoxFit.NotEstimable _ -> List.of(NONE, NONE, NONE);
          };
      lines.append(
          "%s,%s,%s,%s,%d,%d,%s,%s,%s\n"
              .formatted(
                  row.question().stage(),
                  row.question().action(),
                  row.answer().to(),
                  row.answer().covariate().label(),
                  fit.rows(),
                  fit.events(),
                  String.join(",", numbers),
                  Digits.significant(fit.logLikelihoodAtZero(), 11),
                  Digits.significant(fit.logLikelihood(), 11)));
    }
    return lines.toString();
  }

  private List<Answered> answered() {
    var rows = new ArrayList<Answered>();
    for (var question : questions) {
      ActionQuestion.answers(question.exposures(lag))
          .forEach(answer -> rows.add(new Answered(question, answer)));
    }
    return rows;
  }

  /// Writes all tables, creating the directory if need be.
  public void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(lag.prefix() + "coxph.csv"), coxph());
    var effects =
        lag.prefix().replace("action_hazard", "action_effects").replaceFirst("_$", ".csv");
    writeEffects(directory.resolve(effects));
    for (var question : questions) {
      var name = "%s_%s.csv".formatted(question.stage(), question.action()).replace('/', '_');
      writeRows(directory.resolve(lag.prefix() + name + ".gz"), question.exposures(lag));
      writeShares(directory.resolve("naive_share_by_actions_" + name), question);
    }
  }

  private void writeEffects(Path file) throws IOException {
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord(
          "stage",
          "action",
          "to",
          "covariate",
          "rows",
          "events",
          "hazard_ratio",
          "robust_se",
          "lower95",
          "upper95",
          "not_estimable_because",
          "hours",
          "hours_per_advance",
          "hours_lower95",
          "hours_upper95");
      for (var row : answered()) {
        var question = row.question();
        var fit = row.answer().fit();
        var fields = new ArrayList<String>();
        fields.addAll(
            List.of(
                question.stage(),
                question.action(),
                row.answer().to(),
                row.answer().covariate().label()));
        fields.add(Integer.toString(fit.rows()));
        fields.add(Integer.toString(fit.events()));
        fields.addAll(ratio(fit));
        fields.addAll(hours(question, row.answer().to()));
        csv.writeRecord(fields);
      }
    }
  }

  private static List<String> ratio(CoxFit fit) {
    return switch (fit) {
      case CoxFit.Estimate estimate ->
          List.of(
              Digits.significant(estimate.hazardRatio(), 9),
              Digits.significant(estimate.robustStandardError(), 9),
              Digits.significant(estimate.lower(), 9),
              Digits.significant(estimate.upper(), 9),
              "");
      case CoxFit.NotEstimable none -> List.of(NONE, NONE, NONE, NONE, none.reason().name());
    };
  }

  private static List<String> hours(ActionQuestion question, String to) {
    return question
        .hoursPerAdvance(to)
        .map(hours ->
            List.of(
                Digits.significant(hours.hours(), 9),
                Digits.significant(hours.perAdvance(), 9),
                Digits.significant(hours.lower(), 9),
                Digits.significant(hours.upper(), 9)))
        .orElse(List.of("NA", "NA", "NA", "NA"));
  }

  private static void writeRows(Path file, Exposures exposures) throws IOException {
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(zipped(file))) {
      csv.writeRecord("deal_id", "tstart_days", "tstop_days", "n_actions_so_far", "to");
      for (var row : exposures.rows()) {
        var to = row.to();
        csv.writeRecord(
            row.deal(),
            days(row.start()),
            days(row.stop()),
            Integer.toString(row.actions()),
            to == null ? "cens" : to);
      }
    }
  }

  private static String days(double value) {
    return new BigDecimal(value).setScale(9, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static Writer zipped(Path file) throws IOException {
    return new OutputStreamWriter(
        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))),
        StandardCharsets.UTF_8);
  }

  private void writeShares(Path file, ActionQuestion question) throws IOException {
    var destinations = question.exposures(lag).destinations();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord("k", "deals", "advanced", "share");
      if (destinations.isEmpty()) {
        return;
      }
      for (var row : NaiveShares.of(question.histories(), destinations.getFirst()).rows()) {
        csv.writeRecord(
            Integer.toString(row.actions()),
            Integer.toString(row.deals()),
            Integer.toString(row.advanced()),
            Digits.decimals(row.share(), 6));
      }
    }
  }
}
