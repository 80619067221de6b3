package buyerside.app.deals;

import buyerside.method.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a deal stands, as kept for lists: derived from evidence, never typed.
///
/// @param process the version of the buying process it follows
/// @param stage the index of the stage; one past the last: decided
/// @param gaps indexes of the stages with a gap, earliest first
/// @param path the state of each required criterion, for drawing: see [Path]
/// @param claimed the index of the stage that the seller claims
/// @param outcome how it ended; `null` while it is open
public record DealStanding(
    UUID process,
    int stage,
    boolean opportunity,
    List<Integer> gaps,
    String path,
    @Nullable Integer claimed,
    @Nullable String claimedLabel,
    Instant since,
    @Nullable Outcome outcome) {

  public DealStanding {
    gaps = List.copyOf(gaps);
  }

  /// Stages by which the claim is ahead of the evidence; negative: too modest; `null` without a
  /// claim.
  public @Nullable Integer illusion() {
    return claimed == null ? null : claimed - stage;
  }
}
