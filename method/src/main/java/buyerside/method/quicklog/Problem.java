package buyerside.method.quicklog;

/// Something typed that cannot be: it is shown and never turned into another value.
public record Problem(Code code, Span span) {

  /// What is wrong.
  public enum Code {
    NO_SUCH_DATE,
    DATE_NOT_YET,
    NO_SUCH_TIME,
    ENDS_BEFORE_START,
    NEGATIVE_DURATION,
    NO_DURATION,
    TOO_LONG_A_DURATION,
    NEGATIVE_AMOUNT,
    LINE_TOO_LONG
  }
}
