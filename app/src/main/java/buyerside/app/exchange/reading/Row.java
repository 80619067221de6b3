package buyerside.app.exchange.reading;

import java.util.ArrayList;
import java.util.List;

/// A row of a file.
///
/// @param line where it begins in the file, from 1; in a workbook the row's number
public record Row(long line, List<String> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /// Without empty cells to the right of the headings.
  Row trimmed(int width) {
    var end = cells.size();
    while (end > width && cells.get(end - 1).isBlank()) {
      end--;
    }
    return new Row(line, cells.subList(0, end));
  }

  /// As wide as the headings at least: a workbook does not keep cells that nobody has filled.
  Row padded(int width) {
    var wide = new ArrayList<>(cells);
    while (wide.size() < width) {
      wide.add("");
    }
    return new Row(line, wide);
  }
}
