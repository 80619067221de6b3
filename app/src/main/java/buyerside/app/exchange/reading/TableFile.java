package buyerside.app.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// A file read as a table: its headings, then row after row, whatever its size.
public final class TableFile implements Closeable, Iterator<Row> {

  private final List<String> header;
  private final Iterator<Row> rows;
  private final Closeable source;

  TableFile(List<String> header, Iterator<Row> rows, Closeable source) {
    this.header = List.copyOf(header);
    this.rows = rows;
    this.source = source;
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

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return rows.next();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
