package buyerside.app.exchange.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row seen through a layout.
public record Cells(Row row, Layout layout, List<String> header) {

  /// What a spreadsheet would have taken for a formula, had not an apostrophe been put before it.
  private static final Pattern SAID_TO_BE_TEXT = Pattern.compile("'[=+\\-@]");

  /// What the column for a field holds, NFC and without spaces around; empty if there is none.
  public String get(Target target) {
    var column = layout.column(target);
    if (column < 0 || column >= row.cells().size()) {
      return "";
    }
    var text = Normalizer.normalize(row.cells().get(column), Normalizer.Form.NFC).strip();
    return SAID_TO_BE_TEXT.matcher(text).lookingAt() ? text.substring(1) : text;
  }

  public @Nullable String given(Target target) {
    var text = get(target);
    return text.isEmpty() ? null : text;
  }

  /// The heading of the column for a field.
  public String heading(Target target) {
    var column = layout.column(target);
    return column < 0 ? "" : header.get(column);
  }
}
