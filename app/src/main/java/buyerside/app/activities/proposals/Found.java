package buyerside.app.activities.proposals;

import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something found in a calendar or mail, before it is held against the register.
///
/// @param key what tells it from all others of its origin; found again it is the same proposal
/// @param kind `null` where it does not say
/// @param source the calendar or message it is from; `null` for a file that was brought
/// @param deal if that is known already, as by the thread of a message
public record Found(
    Origin origin,
    String key,
    @Nullable UUID source,
    What what,
    When when,
    List<Party> parties,
    @Nullable UUID deal) {

  public Found {
    parties = List.copyOf(parties);
  }

  /// @param calledOff whether it will not take place
  public record What(
      String title,
      String place,
      @Nullable ActivityKind kind,
      boolean calledOff,
      boolean repeats) {}

  /// @param allDay whether it has a day and no hour
  public record When(Instant starts, int minutes, boolean allDay) {}
}
