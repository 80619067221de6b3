package buyerside.app.activities.web;

import buyerside.app.shell.Fragment;

/// Says what was logged and offers to undo it.
public record QuickLogDone(String text, String command, String here) implements Fragment {}
