package buyerside.app.shell;

/// What was asked for does not exist, or not for this viewer.
public final class Missing extends RuntimeException {

  public Missing(Object what) {
    super("missing: " + what);
  }
}
