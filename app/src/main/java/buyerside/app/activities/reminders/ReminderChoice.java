package buyerside.app.activities.reminders;

import buyerside.app.activities.reminders.Reminder.Kind;
import java.util.Set;

/// What a member wants to be reminded of, and how.
///
/// @param digest whether by mail, too
/// @param hour from which hour of the day, on their own clock
/// @param muted what they do not want to hear of
public record ReminderChoice(boolean digest, int hour, Set<Kind> muted) {

  /// Until they say otherwise: the list, and no mail.
  public static final ReminderChoice USUAL = new ReminderChoice(false, 8, Set.of());

  public ReminderChoice {
    if (hour < 0 || hour > 23) {
      throw new IllegalArgumentException("hour " + hour);
    }
    muted = Set.copyOf(muted);
  }
}
