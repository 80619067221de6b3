package buyerside.app.deals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal with all its evidence.
public record Deal(DealRow row, DealFacts facts, List<KnownEvidence> evidence) {

  public Deal {
    evidence = List.copyOf(evidence);
  }

  public UUID id() {
    return row.id();
  }

  /// What lists do not show.
  ///
  /// @param contact the person we mostly talk to
  public record DealFacts(
      @Nullable UUID contact,
      @Nullable String source,
      @Nullable String note,
      LocalDate opened,
      @Nullable LocalDate closed,
      @Nullable String outcomeReason) {}
}
