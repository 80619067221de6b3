package buyerside.app.exchange.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/// Comma-, semicolon- or tab-separated text in UTF-8, UTF-16 or GB18030.
final class CsvFile {

  private static final int SAMPLE = 256 * 1024;
  private static final int LONGEST_ROW = 4 * 1024 * 1024;
  private static final int TEXT_HAS_FEWER_ZEROS_THAN_ONE_IN = 10;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private CsvFile() {}

  static TableFile open(Path file) throws IOException, Unreadable {
    byte[] sample;
    try (var start = Files.newInputStream(file)) {
      sample = start.readNBytes(SAMPLE);
    }
    var charset = charset(sample);
    var reader =
        CsvReader.builder()
            .fieldSeparator(separator(new String(sample, charset)))
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(text(file, charset));
    var records = reader.iterator();
    if (!records.hasNext()) {
      reader.close();
      throw new Unreadable("file.empty");
    }
    return new TableFile(records.next().getFields(), rows(records), reader);
  }

  private static Iterator<Row> rows(Iterator<CsvRecord> records) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        var next = records.next();
        return new Row(next.getStartingLineNumber(), next.getFields());
      }
    };
  }

  private static Reader text(Path file, Charset charset) throws IOException {
    var stream = Files.newInputStream(file);
    if (charset.equals(StandardCharsets.UTF_8)) {
      var mark = stream.readNBytes(3);
      if (!(mark.length == 3
          && mark[0] == (byte) 0xEF
          && mark[1] == (byte) 0xBB
          && mark[2] == (byte) 0xBF)) {
        stream.close();
        stream = Files.newInputStream(file);
      }
    }
    return new InputStreamReader(stream, charset);
  }

  private static Charset charset(byte[] sample) throws Unreadable {
    if (sample.length >= 2 && (sample[0] & 0xFF) >= 0xFE && (sample[1] & 0xFF) >= 0xFE) {
      return StandardCharsets.UTF_16;
    }
    if (count(sample, (byte) 0) > sample.length / TEXT_HAS_FEWER_ZEROS_THAN_ONE_IN) {
      throw new Unreadable("file.not-a-table");
    }
    if (decodes(sample, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    if (decodes(sample, GB18030)) {
      return GB18030;
    }
    throw new Unreadable("file.encoding");
  }

  private static int count(byte[] sample, byte wanted) {
    var count = 0;
    for (var one : sample) {
      if (one == wanted) {
        count++;
      }
    }
    return count;
  }

  /// A character cut off at the end of the sample is no error.
  private static boolean decodes(byte[] sample, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var result =
        decoder.decode(
            ByteBuffer.wrap(sample),
            CharBuffer.allocate(sample.length + 1),
            sample.length < SAMPLE);
    return !result.isError();
  }

  /// The separator that the first line has most of, outside of quotes.
  private static char separator(String text) {
    var best = ',';
    var most = 0L;
    for (var candidate : new char[] {',', ';', '\t', '|'}) {
      var count = count(text, candidate);
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    var quoted = false;
    var count = 0L;
    for (int i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      if (character == '"') {
        quoted = !quoted;
      } else if (character == '\n' && !quoted) {
        break;
      } else if (character == wanted && !quoted) {
        count++;
      }
    }
    return count;
  }
}
