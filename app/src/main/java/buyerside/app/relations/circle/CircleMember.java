package buyerside.app.relations.circle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody in a member's circle.
///
/// @param since the day from which they belong to it
/// @param last the latest contact; `null` if there was none
/// @param yourTurn whether they invited last, and the member has not invited since
public record CircleMember(
    UUID id,
    CircleFacts facts,
    LocalDate since,
    @Nullable Contact last,
    boolean yourTurn,
    int version) {

  /// A time one was in touch.
  public record Contact(LocalDate on, Way way) {}

  public LocalDate due() {
    return facts.cadence().due(last == null ? null : last.on(), since);
  }
}
