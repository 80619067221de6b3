package buyerside.app.access;

/// A member asked for what their role may not do.
public final class Forbidden extends RuntimeException {

  private final Role needed;

  public Forbidden(Role needed) {
    super("needs " + needed);
    this.needed = needed;
  }

  public Role needed() {
    return needed;
  }
}
