package buyerside.app.exchange.reading;

import java.util.List;

/// A row of a file.
///
/// @param line where it begins in the file, from 1; in a workbook the row's number
public record Row(long line, List<String> cells) {

  public Row {
    cells = List.copyOf(cells);
  }
}
