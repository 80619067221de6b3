package buyerside.app.exchange.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/// A file read as a table: its headings, then row after row, whatever its size.
public final class TableFile implements Closeable {

  private final List<String> header;
  private final Iterator<Row> rows;
  private final Closeable source;
  private @Nullable Row next;

  TableFile(List<String> header, Iterator<Row> rows, Closeable source) throws Unreadable {
    this.header = List.copyOf(header);
    this.rows = rows;
    this.source = source;
    this.next = advance(1);
  }

  /// Opens a CSV file or the first sheet of an XLSX workbook, told apart by content.
  ///
  /// @throws Unreadable if it is neither
  public static TableFile open(Path file) throws IOException, Unreadable {
    if (Files.size(file) == 0) {
      throw new Unreadable("file.empty");
    }
    try (var start = Files.newInputStream(file)) {
      var magic = start.readNBytes(4);
      if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K') {
        return Workbook.open(file);
      }
    }
    return CsvFile.open(file);
  }

  public List<String> header() {
    return header;
  }

  public boolean hasNext() {
    return next != null;
  }

  /// @throws Unreadable if the file cannot be read any further
  public Row next() throws Unreadable {
    var row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    next = null;
    next = advance(row.line());
    return row;
  }

  /// The next row that is not blank, without empty cells to the right of the headings.
  private @Nullable Row advance(long line) throws Unreadable {
    try {
      while (rows.hasNext()) {
        var row = rows.next().trimmed(header.size());
        if (!row.isBlank()) {
          return row;
        }
      }
      return null;
    } catch (CsvParseException | ExcelReaderException | UncheckedIOException e) {
      throw new Unreadable("file.broken", line);
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
