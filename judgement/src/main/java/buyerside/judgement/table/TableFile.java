package buyerside.judgement.table;

import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.words.Words;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// A CSV file with a header, whoever exported it: plain or gzipped; UTF-8, UTF-16 with a mark, GB
/// 18030 or Windows-1252; separated by commas, semicolons, tabs or bars.
public final class TableFile {

  private static final int SAMPLE = 1 << 18;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private TableFile() {}

  /// @throws BadInput if the file is no table; the message names the line
  public static Table read(Path file) {
    try {
      var sample = sample(file);
      var charset = charset(sample);
      var text = new String(sample, charset);
      try (var in = open(file);
          var rows =
              CsvReader.builder()
                  .fieldSeparator(separator(text))
                  .allowExtraFields(true)
                  .allowMissingFields(true)
                  .ofCsvRecord(new InputStreamReader(in, charset))) {
        return read(rows);
      }
    } catch (BadInput e) {
      throw e.in(file);
    } catch (CsvParseException e) {
      throw BadInput.inTable(String.valueOf(e.getMessage())).in(file);
    } catch (IOException e) {
      throw new UncheckedIOException(Words.of("file.unreadable", file, e.getMessage()), e);
    }
  }

  private static Table read(Iterable<de.siegmar.fastcsv.reader.CsvRecord> rows) {
    var columns = new ArrayList<Column.Builder>();
    var names = List.<String>of();
    var lines = new ArrayList<Integer>();
    for (var row : rows) {
      if (names.isEmpty()) {
        names = header(row.getFields());
        names.forEach(name -> columns.add(new Column.Builder(name)));
      } else if (row.getFields().stream().anyMatch(it -> !it.isBlank())) {
        lines.add((int) row.getStartingLineNumber());
        refuseExtra(row, names);
        for (int i = 0; i < columns.size(); i++) {
          columns.get(i).add(i < row.getFieldCount() ? row.getField(i) : null);
        }
      }
    }
    if (names.isEmpty()) {
      throw BadInput.inTable(Words.of("file.empty"));
    }
    if (lines.isEmpty()) {
      throw BadInput.inTable(Words.of("file.norow", names));
    }
    return Table.of(
        columns.stream().map(Column.Builder::build).toList(),
        lines.stream().mapToInt(it -> it).toArray());
  }

  private static void refuseExtra(de.siegmar.fastcsv.reader.CsvRecord row, List<String> names) {
    for (int i = names.size(); i < row.getFieldCount(); i++) {
      if (!row.getField(i).isBlank()) {
        throw BadInput.at(
            row.getStartingLineNumber(),
            names.getLast(),
            Words.of("row.toolong", row.getFieldCount(), names.size()));
      }
    }
  }

  private static List<String> header(List<String> cells) {
    var names = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (int i = 0; i < cells.size(); i++) {
      var name = cells.get(i).replace("\uFEFF", "").strip();
      name = name.isEmpty() ? Words.of("column.nameless", i + 1) : name;
      if (!seen.add(name)) {
        throw BadInput.inTable(Words.of("header.twice", name));
      }
      names.add(name);
    }
    return names;
  }

  private static byte[] sample(Path file) throws IOException {
    try (var in = open(file)) {
      return in.readNBytes(SAMPLE);
    }
  }

  /// The file's bytes, unzipped if need be.
  public static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static Charset charset(byte[] sample) {
    if (sample.length > 1 && (sample[0] & 0xff) == 0xff && (sample[1] & 0xff) == 0xfe
        || sample.length > 1 && (sample[0] & 0xff) == 0xfe && (sample[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16;
    }
    for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      if (faults(new String(sample, charset)) <= (sample.length == SAMPLE ? 1 : 0)) {
        return charset;
      }
    }
    return Charset.forName("windows-1252");
  }

  /// Places that are no text in the charset; the sample may end within a character.
  private static long faults(String text) {
    return text.chars().filter(c -> c == 0xFFFD).count();
  }

  /// The one that cuts the first lines most evenly, and into the most cells.
  private static char separator(String sample) {
    var lines = sample.lines().filter(it -> !it.isBlank()).limit(20).toList();
    char best = ',';
    int most = 0;
    for (char separator : SEPARATORS) {
      int[] cells = lines.stream().mapToInt(line -> separators(line, separator)).toArray();
      int header = cells.length == 0 ? 0 : cells[0];
      long even = Arrays.stream(cells).filter(it -> it == header).count();
      if (header > most && even * 2 >= cells.length) {
        best = separator;
        most = header;
      }
    }
    return best;
  }

  private static int separators(String line, char separator) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }
}
