package buyerside.method.quicklog;

/// A piece of the typed line.
///
/// @param start first character
/// @param end one past the last character
public record Span(int start, int end) {
  /// Where nothing was typed: a default.
  public static final Span NOWHERE = new Span(0, 0);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from %d to %d".formatted(start, end));
    }
  }

  boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
