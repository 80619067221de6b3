package buyerside.app.shell;

import java.util.function.Supplier;

/// The value without which no form is taken: it shows that the form came from a page of ours.
public record FormToken(String header, String parameter, String value) {

  /// Bound for the time of a request.
  public static final ScopedValue<Supplier<FormToken>> CURRENT = ScopedValue.newInstance();

  private static final FormToken NONE = new FormToken("", "", "");

  public static FormToken current() {
    return CURRENT.isBound() ? CURRENT.get().get() : NONE;
  }
}
