package buyerside.app.activities.calendar.web;

import buyerside.app.shell.Fragment;

/// A member's address for calendar programs.
///
/// @param since when the address was made; empty if there is none
/// @param address the one just made, shown this once; else empty
public record CalendarSettings(String since, String address) implements Fragment {}
