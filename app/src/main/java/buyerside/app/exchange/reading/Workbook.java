package buyerside.app.exchange.reading;

import java.io.IOException;
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
  private static final long MOST_BLOWN_UP = 200;
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
              rows(rows),
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

  /// A small file that unpacks to far more than it could honestly hold is refused unread.
  private static void refuseBombs(Path file) throws IOException, Unreadable {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new Unreadable("file.zip-bomb");
      }
      for (var entry : (Iterable<ZipEntry>) zip.stream().map(it -> (ZipEntry) it)::iterator) {
        var packed = Math.max(1, entry.getCompressedSize());
        if (entry.getSize() > LARGEST
            || entry.getSize() > 1_000_000 && entry.getSize() / packed > MOST_BLOWN_UP) {
          throw new Unreadable("file.zip-bomb");
        }
      }
    } catch (ZipException e) {
      throw new Unreadable("file.not-a-table");
    }
  }

  private static Iterator<Row> rows(Iterator<org.dhatim.fastexcel.reader.Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        var row = rows.next();
        return new Row(row.getRowNum(), cells(row));
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
