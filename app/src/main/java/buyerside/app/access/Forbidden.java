package buyerside.app.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// A member asked for what their role may not do.
@ResponseStatus(HttpStatus.FORBIDDEN)
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
