package buyerside.app.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/// The first sheet of an XLSX workbook; formulas count as the values that were saved with them.
final class Workbook {

  private static final long LARGEST = 4L * 1024 * 1024 * 1024;
  private static final long HARMLESS = 10_000_000;

  /// Texts that cells share lie in memory while the sheet is read.
  private static final long MOST_HELD = 150_000_000;

  private static final long MOST_BLOWN_UP = 100;
  private static final int BUFFER = 64 * 1024;
  private static final int MOST_PARTS = 10_000;

  private Workbook() {}

  static TableFile open(Path file) throws IOException, Unreadable {
    refuseBombs(file);
    try {
      var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
      var stream = workbook.getFirstSheet().openStream();
      var rows = stream.iterator();
      while (rows.hasNext()) {
        var first = cells(rows.next());
        if (first.stream().anyMatch(it -> !it.isBlank())) {
          return new TableFile(
              first,
              rows(rows, first.size()),
              () -> {
                stream.close();
                workbook.close();
              });
        }
      }
      stream.close();
      workbook.close();
      throw new Unreadable("file.empty");
    } catch (ExcelReaderException e) {
      throw new Unreadable("file.not-a-table");
    }
  }

  /// A small file that unpacks to far more than it could honestly hold is refused. Sizes are not
  /// believed but counted, for a bomb can state any.
  private static void refuseBombs(Path file) throws IOException, Unreadable {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new Unreadable("file.zip-bomb");
      }
      for (var entry : (Iterable<ZipEntry>) zip.stream().map(it -> (ZipEntry) it)::iterator) {
        var held = entry.getName().endsWith("sharedStrings.xml");
        var most = Math.min(LARGEST, Math.max(HARMLESS, Files.size(file) * MOST_BLOWN_UP));
        try (var content = zip.getInputStream(entry)) {
          if (!endsWithin(content, held ? Math.min(most, MOST_HELD) : most)) {
            throw new Unreadable("file.zip-bomb");
          }
        }
      }
    } catch (ZipException e) {
      throw new Unreadable("file.not-a-table");
    }
  }

  private static boolean endsWithin(InputStream content, long most) throws IOException {
    var buffer = new byte[BUFFER];
    var count = 0L;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      count += read;
      if (count > most) {
        return false;
      }
    }
    return true;
  }

  private static Iterator<Row> rows(Iterator<org.dhatim.fastexcel.reader.Row> rows, int width) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        var row = rows.next();
        return new Row(row.getRowNum(), cells(row)).padded(width);
      }
    };
  }

  private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(text(row.getOptionalCell(i).orElse(null)));
    }
    return cells;
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    var format = cell.getDataFormatString();
    if (cell.getType() == CellType.NUMBER && format != null && format.matches(".*[ymd年月日].*")) {
      return cell.asDate().toLocalDate().toString();
    }
    return cell.getText();
  }
}
