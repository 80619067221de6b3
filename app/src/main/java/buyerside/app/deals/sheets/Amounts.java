package buyerside.app.deals.sheets;

import buyerside.app.shell.Reason;
import buyerside.judgement.valuecase.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A number as typed: the likeliest, and its ends if they are not the same.
public record Amounts(
    @Nullable BigDecimal low, @Nullable BigDecimal likely, @Nullable BigDecimal high) {

  public static final Amounts NONE = new Amounts(null, null, null);
  private static final BigDecimal MOST = new BigDecimal("1e15");

  public static Amounts of(long value) {
    return new Amounts(null, BigDecimal.valueOf(value), null);
  }

  public static Amounts of(long low, long likely, long high) {
    return new Amounts(
        BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
  }

  public boolean absent() {
    return low == null && likely == null && high == null;
  }

  /// What is missing is taken from what is there: a lone number is exact, two are both ends with
  /// the likeliest in the middle.
  public Range range() {
    double from = first(low, likely, high);
    double to = first(high, likely, low);
    return new Range(from, likely == null ? (from + to) / 2 : likely.doubleValue(), to);
  }

  /// @param field the name of the field that is at fault
  public List<Reason> problems(String field) {
    var given = Stream.of(low, likely, high).filter(Objects::nonNull).toList();
    var problems = new ArrayList<Reason>();
    if (given.isEmpty()) {
      problems.add(Reason.of(field, "missing"));
    }
    if (given.stream().anyMatch(it -> it.signum() < 0)) {
      problems.add(Reason.of(field, "value.negative"));
    }
    if (given.stream().anyMatch(it -> it.compareTo(MOST) > 0)) {
      problems.add(Reason.of(field, "valuecase.too-large"));
    }
    for (int i = 1; i < given.size(); i++) {
      if (given.get(i - 1).compareTo(given.get(i)) > 0) {
        problems.add(Reason.of(field, "value.order"));
        break;
      }
    }
    return problems;
  }

  private static double first(@Nullable BigDecimal... numbers) {
    return Stream.of(numbers)
        .filter(Objects::nonNull)
        .findFirst()
        .map(BigDecimal::doubleValue)
        .orElse(0.0);
  }
}
