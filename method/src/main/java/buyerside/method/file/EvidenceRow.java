package buyerside.method.file;

import static buyerside.method.file.RowProblem.Reason.CRITERION_UNKNOWN;
import static buyerside.method.file.RowProblem.Reason.LAPSES_TOO_SOON;
import static buyerside.method.file.RowProblem.Reason.NO_DATE;
import static buyerside.method.file.RowProblem.Reason.NO_INSTANT;
import static buyerside.method.file.RowProblem.Reason.POLARITY_UNKNOWN;
import static buyerside.method.file.RowProblem.Reason.STRENGTH_UNKNOWN;
import static buyerside.method.file.RowProblem.Reason.VALUE_MISSING;

import buyerside.method.BuyingProcess;
import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A row of an evidence file: its values by column, and what is wrong with each of them.
final class EvidenceRow {

  private final long line;
  private final List<String> names;
  private final List<String> fields;
  private final List<RowProblem> problems = new ArrayList<>();

  EvidenceRow(long line, List<String> names, List<String> fields) {
    this.line = line;
    this.names = names;
    this.fields = fields;
  }

  String deal() {
    return value("deal");
  }

  List<RowProblem> problems() {
    return problems;
  }

  /// The evidence of the row; empty, with all problems noted, if it cannot be read.
  Optional<Evidence> evidence(BuyingProcess process) {
    needed("deal");
    var criterion = needed("criterion");
    var polarity = oneOf("polarity", Polarity.class, POLARITY_UNKNOWN);
    var strength = oneOf("strength", Strength.class, STRENGTH_UNKNOWN);
    var observedOn = needed("observed_on") == null ? null : date("observed_on");
    var lapsesOn = date("lapses_on");
    var recordedAt = needed("recorded_at") == null ? null : instant("recorded_at");
    var withdrawnAt = instant("withdrawn_at");
    if (criterion != null && !has(process, criterion)) {
      problem("criterion", CRITERION_UNKNOWN);
    }
    if (observedOn != null && lapsesOn != null && !observedOn.isBefore(lapsesOn)) {
      problem("lapses_on", LAPSES_TOO_SOON);
    }
    if (!problems.isEmpty()
        || criterion == null
        || polarity == null
        || strength == null
        || observedOn == null
        || recordedAt == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(
            new CriterionId(criterion),
            polarity,
            strength,
            observedOn,
            lapsesOn,
            recordedAt,
            withdrawnAt));
  }

  private static boolean has(BuyingProcess process, String criterion) {
    return CriterionId.isUsable(criterion)
        && process.criterion(new CriterionId(criterion)).isPresent();
  }

  private @Nullable String needed(String column) {
    if (value(column).isEmpty()) {
      problem(column, VALUE_MISSING);
      return null;
    }
    return value(column);
  }

  private <E extends Enum<E>> @Nullable E oneOf(
      String column, Class<E> set, RowProblem.Reason reason) {
    var text = needed(column);
    if (text == null) {
      return null;
    }
    var value = Token.find(set, text);
    if (value.isEmpty()) {
      problem(column, reason);
    }
    return value.orElse(null);
  }

  private @Nullable LocalDate date(String column) {
    return parsed(column, LocalDate::parse, NO_DATE);
  }

  private @Nullable Instant instant(String column) {
    return parsed(column, Instant::parse, NO_INSTANT);
  }

  private <T> @Nullable T parsed(
      String column, Function<String, T> parse, RowProblem.Reason reason) {
    var text = value(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (DateTimeParseException e) {
      problem(column, reason);
      return null;
    }
  }

  private String value(String column) {
    return fields.get(names.indexOf(column)).strip();
  }

  private void problem(String column, RowProblem.Reason reason) {
    problems.add(new RowProblem(line, column, value(column), reason));
  }
}
