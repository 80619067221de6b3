package buyerside.app.deals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal as lists and cards show it.
public record DealRow(
    UUID id,
    String name,
    @Nullable UUID company,
    String companyName,
    @Nullable UUID owner,
    Money value,
    DealStanding standing,
    @Nullable LocalDate expected,
    List<String> tags,
    int version,
    Instant changed) {

  public DealRow {
    tags = List.copyOf(tags);
  }

  /// The same deal, standing elsewhere.
  DealRow standing(DealStanding other) {
    return new DealRow(
        id, name, company, companyName, owner, value, other, expected, tags, version, changed);
  }
}
