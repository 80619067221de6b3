package buyerside.app.library.publish.web;

import buyerside.app.shell.Fragment;

/// A public page that only says something: gone, unknown, received.
public record PublicNotice(String title, String text) implements Fragment {}
