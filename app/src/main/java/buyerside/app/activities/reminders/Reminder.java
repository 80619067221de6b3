package buyerside.app.activities.reminders;

import java.time.Instant;

/// Something that a member should not forget.
///
/// @param key what tells it from others; another one once what it is about has moved
/// @param about what it belongs to, such as a deal's name; may be empty
/// @param at when it is due
/// @param late whether that is past
/// @param href where to see to it
public record Reminder(
    Kind kind, String key, String what, String about, Instant at, boolean late, String href) {

  /// What reminders are about; each can be switched off.
  public enum Kind {
    /// An activity of today, or late.
    ACTIVITY,
    /// A step of a joint plan, due by tomorrow or late.
    STEP,
    /// An invitation without an answer.
    INVITATION,
    /// Meetings and messages to review.
    PROPOSALS
  }
}
