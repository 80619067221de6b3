package buyerside.app.activities;

import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something done or planned with or for a buyer.
///
/// @param purpose the criterion it should help the buyer to meet; `null` for none
/// @param fit how the fit check saw it when it was planned
public record Activity(
    UUID id,
    @Nullable UUID deal,
    UUID owner,
    ActivityKind kind,
    boolean done,
    String subject,
    Instant starts,
    @Nullable Integer minutes,
    @Nullable String purpose,
    String fit,
    Details details) {

  /// What else is on record.
  ///
  /// @param people who took part, by id
  /// @param outcome what came of it; empty if nothing was said
  public record Details(
      @Nullable UUID company,
      List<UUID> people,
      @Nullable Cost cost,
      String outcome,
      Reasons reasons,
      Links links,
      int version) {

    public Details {
      people = List.copyOf(people);
    }
  }

  /// Why it was gone ahead with.
  ///
  /// @param anyway although it did not fit; empty if that was not asked
  /// @param ownTime although it lies in time that its owner keeps; empty if that was not asked
  public record Reasons(String anyway, String ownTime) {}

  /// What it belongs to.
  ///
  /// @param plannedBy who gave it to its owner; `null` if the owner planned it
  /// @param follows the activity out of which it came
  /// @param series the series of which it is one
  public record Links(@Nullable UUID plannedBy, @Nullable UUID follows, @Nullable UUID series) {}
}
