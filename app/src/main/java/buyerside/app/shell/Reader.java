package buyerside.app.shell;

import java.time.ZoneId;
import java.time.ZoneOffset;

/// Who reads the page that is being drawn: in which language and on whose clock. Everything drawn
/// may see it, nothing decides by it.
public record Reader(Language language, ZoneId zone) {

  /// Bound for the time of a request.
  public static final ScopedValue<Reader> CURRENT = ScopedValue.newInstance();

  private static final Reader NOBODY = new Reader(Language.EN, ZoneOffset.UTC);

  public static Reader current() {
    return CURRENT.orElse(NOBODY);
  }
}
