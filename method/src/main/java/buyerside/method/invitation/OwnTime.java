package buyerside.method.invitation;

/// The user's own hours.
///
/// @param familyTime the hours are kept for the family
/// @param doNotBook the hours are closed to all
/// @param noticeHours hours between the invitation and its start
/// @param attendedIn30Days meals and events attended in the last 30 days
public record OwnTime(
    boolean familyTime,
    boolean doNotBook,
    Conflict conflict,
    int noticeHours,
    TimeOfDay timeOfDay,
    int attendedIn30Days) {

  public static final OwnTime FREE =
      new OwnTime(false, false, Conflict.NONE, 72, TimeOfDay.EVENING, 1);

  public OwnTime {
    if (noticeHours < 0) {
      throw new IllegalArgumentException(
          "the invitation lies %d hours in the past".formatted(-noticeHours));
    }
    if (attendedIn30Days < 0) {
      throw new IllegalArgumentException("attended %d times".formatted(attendedIn30Days));
    }
  }

  /// What else is there at that hour.
  public enum Conflict {
    NONE,
    /// Away, on the road or in the air.
    TRAVEL,
    /// Ill, or on leave far away.
    ABSENT,
    /// Another appointment with a customer.
    CUSTOMER,
    /// Work that can be moved.
    WORK,
    /// A private plan.
    PRIVATE
  }

  public enum TimeOfDay {
    MORNING,
    LUNCH,
    AFTERNOON,
    EVENING,
    LATE
  }

  boolean closed() {
    return familyTime || doNotBook || conflict == Conflict.PRIVATE;
  }
}
