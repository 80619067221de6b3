package buyerside.app.today;

import buyerside.app.shell.Fragment;

/// How to begin: with one's own funnel, with a sample, or empty.
public record WelcomePage(String workspace) implements Fragment {}
