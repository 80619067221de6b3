package buyerside.app.library.publish.web;

import buyerside.app.shell.Fragment;

/// What became of a request, for whoever made it.
///
/// @param address where they see this again; empty unless it was just made
/// @param answer empty while it is open
public record TakeDownState(
    String title, String piece, String made, String state, String answer, String address)
    implements Fragment {}
