package buyerside.app.deals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Open deals added up by where they stand and where they are claimed to be.
public record Totals(List<Line> lines) {

  public Totals {
    lines = List.copyOf(lines);
  }

  /// @param claimed the claimed stage; `null` without a claim
  /// @param worth the likely values in minor units of the currency
  public record Line(
      int stage,
      @Nullable Integer claimed,
      boolean opportunity,
      String currency,
      long deals,
      long worth) {}
}
