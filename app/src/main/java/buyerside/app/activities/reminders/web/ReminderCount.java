package buyerside.app.activities.reminders.web;

import buyerside.app.shell.Fragment;

/// The number at the bell.
///
/// @param shown empty if there is nothing
/// @param words the same for those who hear it
public record ReminderCount(String shown, String words) implements Fragment {}
