package buyerside.method.file;

/// Why a row of an evidence file cannot be read.
///
/// @param line the line on which the row begins, counted from 1
/// @param column the column's name; empty if it is about the whole row
/// @param value what stands there
public record RowProblem(long line, String column, String value, Reason reason) {

  /// What is wrong with the value.
  public enum Reason {
    EMPTY_FILE,
    COLUMN_MISSING,
    COLUMN_REPEATED,
    /// The row has more or fewer fields than the header.
    FIELD_COUNT,
    /// The file cannot be read from here on: a quotation is not closed.
    BROKEN_QUOTES,
    VALUE_MISSING,
    CRITERION_UNKNOWN,
    POLARITY_UNKNOWN,
    STRENGTH_UNKNOWN,
    NO_DATE,
    NO_INSTANT,
    LAPSES_TOO_SOON
  }
}
