package buyerside.app.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table that is sent row by row, as CSV or XLSX, however long it is.
public interface TableFile extends Closeable {

  void row(List<String> cells);

  /// The answer to a request as a file to keep.
  ///
  /// @param format `csv` or `xlsx`
  static TableFile answer(HttpServletResponse response, String name, String format)
      throws IOException {
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, format));
    if (format.equals("xlsx")) {
      response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      return new SheetFile(response.getOutputStream());
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    return csv(response.getOutputStream());
  }

  /// With a byte order mark, by which spreadsheets know UTF-8.
  private static TableFile csv(OutputStream stream) throws IOException {
    var text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    text.write('\ufeff');
    var csv = CsvWriter.builder().build(text);
    return new TableFile() {
      @Override
      public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Cell::harmless).toList());
      }

      @Override
      public void close() {
        try {
          csv.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
