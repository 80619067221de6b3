package buyerside.app.room.web;

import buyerside.app.shell.Fragment;

/// Asks for the passcode.
///
/// @param problem what was wrong with the last one; empty for nothing
public record RoomPasscode(String base, String problem) implements Fragment {}
