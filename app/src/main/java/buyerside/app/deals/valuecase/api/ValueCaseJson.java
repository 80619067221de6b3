package buyerside.app.deals.valuecase.api;

import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.valuecase.ValueCase;
import buyerside.judgement.valuecase.Bar;
import buyerside.judgement.valuecase.Sample;
import buyerside.method.Strength;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value case with what follows from it.
///
/// @param costAYear of doing nothing, in the case's currency; absent while there are no lines
/// @param paybackMonths absent without a solution
/// @param bars the numbers that are not exact, the one that moves the cost most first
public record ValueCaseJson(
    int revision,
    ValueCase value,
    @Nullable Percentiles costAYear,
    @Nullable Percentiles paybackMonths,
    List<Bar> bars) {

  /// `null` stands for never.
  public record Percentiles(@Nullable Double p10, @Nullable Double p50, @Nullable Double p90) {

    static Percentiles of(Sample sample) {
      return new Percentiles(
          finite(sample.quantile(0.1)), finite(sample.quantile(0.5)), finite(sample.quantile(0.9)));
    }

    private static @Nullable Double finite(double value) {
      return Double.isInfinite(value) ? null : value;
    }
  }

  /// Somebody stands for a line's numbers.
  public record Confirmation(
      @Nullable String line,
      @Nullable String by,
      @Nullable LocalDate on,
      @Nullable Strength strength,
      @Nullable String criterion) {}

  static ValueCaseJson of(Sheet<ValueCase> sheet) {
    var value = sheet.content();
    if (value.lines().isEmpty()) {
      return new ValueCaseJson(sheet.revision(), value, null, null, List.of());
    }
    var result = value.result();
    var months = result.paybackMonths();
    return new ValueCaseJson(
        sheet.revision(),
        value,
        Percentiles.of(result.cost()),
        months == null ? null : Percentiles.of(months),
        result.bars());
  }
}
