package buyerside.app.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A visit of a deal to a stage.
///
/// @param left `null` while it is there
/// @param next as in [Flows.Move]
/// @param cursor for the next page
public record BehindRow(
    UUID deal,
    String name,
    Money value,
    UUID version,
    int stage,
    LocalDate entered,
    @Nullable LocalDate left,
    @Nullable Integer next,
    String cursor) {

  public record Money(String currency, long likely) {}
}
