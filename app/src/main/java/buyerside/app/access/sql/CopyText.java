package buyerside.app.access.sql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/// Rows in the text form of PostgreSQL's `COPY`, a piece at a time.
final class CopyText {

  private static final int PIECE = 64 * 1024;

  private final int[] columns;
  private final StringBuilder text = new StringBuilder(2 * PIECE);

  /// @param columns which values of each row
  CopyText(int[] columns) {
    this.columns = columns;
  }

  void add(Record row) {
    for (int i = 0; i < columns.length; i++) {
      if (i > 0) {
        text.append('\t');
      }
      value(row.get(columns[i]));
    }
    text.append('\n');
  }

  boolean full() {
    return text.length() >= PIECE;
  }

  void writeTo(CopyIn copy) throws SQLException {
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> text.append("\\N");
      case Object[] several -> array(several);
      default -> escaped(value.toString());
    }
  }

  /// Every element in quotes, whose own quotes and backslashes are escaped first for the array and
  /// then for the line.
  private void array(Object[] several) {
    text.append('{');
    for (int i = 0; i < several.length; i++) {
      if (i > 0) {
        text.append(',');
      }
      if (several[i] instanceof Number number) {
        text.append(number);
      } else {
        text.append('"');
        escaped(several[i].toString().replace("\\", "\\\\").replace("\"", "\\\""));
        text.append('"');
      }
    }
    text.append('}');
  }

  private void escaped(String value) {
    var done = 0;
    for (int i = 0; i < value.length(); i++) {
      var escape =
          switch (value.charAt(i)) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> null;
          };
      if (escape != null) {
        text.append(value, done, i).append(escape);
        done = i + 1;
      }
    }
    text.append(value, done, value.length());
  }
}
