package buyerside.judgement.multistate;

import buyerside.judgement.words.Words;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A CSV file with a header, plain or gzipped, read row by row: UTF-8, separated by commas,
/// semicolons or tabs, whichever the header has.
public final class CsvRows {

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2201-01-01T00:00:00Z");

  private final Path file;
  private final List<String> header;

  private CsvRows(Path file, List<String> header) {
    this.file = file;
    this.header = header;
  }

  /// Reads the header only.
  ///
  /// @throws BadInput if the file is empty
  public static CsvRows of(Path file) {
    try (var reader = open(file);
        var rows = csv(file, reader)) {
      for (var row : rows) {
        return new CsvRows(file, row.getFields().stream().map(CsvRows::bare).toList());
      }
      throw BadInput.inTable(Words.of("file.empty")).in(file);
    } catch (IOException e) {
      throw new UncheckedIOException(Words.of("file.unreadable", file, e.getMessage()), e);
    }
  }

  private static String bare(String name) {
    return name.replace("\uFEFF", "").strip();
  }

  public boolean has(String column) {
    return header.contains(column);
  }

  /// The position of the first of these names.
  ///
  /// @throws BadInput if the table has none of them
  public int column(String... names) {
    for (var name : names) {
      if (has(name)) {
        return header.indexOf(name);
      }
    }
    throw BadInput.inTable(Words.of("column.nonein", names[0], header)).in(file);
  }

  /// Calls the reader for every row below the header; rows without any text are skipped.
  ///
  /// @throws BadInput whatever the reader finds wrong, with the name of the file
  public void forEach(Consumer<Row> reader) {
    try (var text = open(file);
        var rows = csv(file, text)) {
      boolean first = true;
      for (var row : rows) {
        if (!first && !(row.getFieldCount() == 1 && row.getField(0).isBlank())) {
          refuseExtra(row);
          reader.accept(new Row(row));
        }
        first = false;
      }
    } catch (BadInput e) {
      throw e.in(file);
    } catch (CsvParseException e) {
      throw BadInput.inTable(String.valueOf(e.getMessage())).in(file);
    } catch (IOException e) {
      throw new UncheckedIOException(Words.of("file.unreadable", file, e.getMessage()), e);
    }
  }

  private void refuseExtra(CsvRecord row) {
    if (row.getFieldCount() > header.size()) {
      throw BadInput.at(
          row.getStartingLineNumber(),
          header.getLast(),
          Words.of("row.toolong", row.getFieldCount(), header.size()));
    }
  }

  private static CsvReader<CsvRecord> csv(Path file, Reader reader) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator(file))
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(reader);
  }

  private static char separator(Path file) throws IOException {
    try (var reader = open(file)) {
      for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
        if (c == ',' || c == ';' || c == '\t') {
          return (char) c;
        }
      }
    }
    return ',';
  }

  private static Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return new InputStreamReader(
        zipped ? new GZIPInputStream(in, 1 << 16) : in, StandardCharsets.UTF_8);
  }

  /// One row; reading a cell that cannot be what is wanted throws [BadInput] with line and column.
  public final class Row {

    private final CsvRecord cells;

    private Row(CsvRecord cells) {
      this.cells = cells;
    }

    /// The line of the file, from 1.
    public long line() {
      return cells.getStartingLineNumber();
    }

    /// The stripped text of a cell.
    public String text(int column) {
      if (column >= cells.getFieldCount()) {
        throw BadInput.at(line(), header.get(column), Words.of("row.short"));
      }
      return cells.getField(column).strip();
    }

    /// @throws BadInput if the cell is empty
    public String name(int column) {
      var text = text(column);
      if (text.isEmpty()) {
        throw wrong(column, Words.of("cell.empty"));
      }
      return text;
    }

    /// The stage that follows; `null` if the cell is `cens`, `NA` or empty.
    public @Nullable String next(int column) {
      var text = text(column);
      return text.isEmpty() || text.equals("cens") || text.equals("NA") ? null : text;
    }

    /// A finite number.
    public double number(int column) {
      var text = text(column);
      try {
        double number = Double.parseDouble(text);
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw wrong(column, Words.of("cell.nonumber", text));
    }

    /// A whole number, at least 0.
    public int count(int column) {
      double number = number(column);
      if (number < 0 || number != Math.rint(number) || number > Integer.MAX_VALUE) {
        throw wrong(column, Words.of("cell.nocount", text(column)));
      }
      return (int) number;
    }

    /// An instant: ISO 8601; without an offset it is read as UTC, a date as its midnight. Years
    /// outside 1900 to 2200 are taken for mistakes.
    public Instant instant(int column) {
      Instant instant;
      try {
        instant = CsvRows.instant(name(column));
      } catch (DateTimeException e) {
        throw wrong(column, Words.of("time.bad", text(column)));
      }
      if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
        throw wrong(column, Words.of("time.year", text(column)));
      }
      return instant;
    }

    private BadInput wrong(int column, String what) {
      return BadInput.at(line(), header.get(column), what);
    }
  }

  /// @throws DateTimeException if the text is no ISO 8601 date or time
  public static Instant instant(String text) {
    if (text.length() == 10) {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    var iso = text.replace(' ', 'T');
    boolean zoned = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > 10;
    return zoned
        ? OffsetDateTime.parse(iso).toInstant()
        : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
  }
}
