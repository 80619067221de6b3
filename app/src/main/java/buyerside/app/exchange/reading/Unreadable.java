package buyerside.app.exchange.reading;

import buyerside.app.shell.Reason;

/// A file that cannot be read as a table at all.
public final class Unreadable extends Exception {

  private final Reason reason;

  Unreadable(String code, Object... arguments) {
    super(code);
    this.reason = Reason.of("file", code, arguments);
  }

  public Reason reason() {
    return reason;
  }
}
