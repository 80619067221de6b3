package buyerside.app.room.web;

import buyerside.app.shell.Fragment;

/// A link that does not open, for whatever reason; or too many that were tried.
public record RoomShut(String title, String text) implements Fragment {}
