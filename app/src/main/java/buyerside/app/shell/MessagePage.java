package buyerside.app.shell;

/// A page that only says something: not found, not allowed, a fault.
public record MessagePage(int status, String title, String text) implements Fragment {}
