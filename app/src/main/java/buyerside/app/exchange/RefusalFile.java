package buyerside.app.exchange;

import buyerside.app.exchange.reading.TableFile;
import buyerside.app.exchange.reading.Unreadable;
import buyerside.app.shell.Cell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Refused rows as they were, with a column that says why: to be put right and brought in again.
public final class RefusalFile {

  private RefusalFile() {}

  public static void write(ImportRun run, List<Refusal> refusals, OutputStream stream)
      throws IOException {
    var rows = new LinkedHashMap<Long, List<String>>();
    var reasons = new LinkedHashMap<Long, String>();
    for (var refusal : refusals) {
      rows.putIfAbsent(refusal.line(), refusal.cells());
      var reason = refusal.column() + ": " + refusal.words();
      reasons.merge(refusal.line(), reason, (one, other) -> one + " " + other);
    }
    var text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    text.write('\ufeff');
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(header(run));
      rows.forEach((line, cells) -> {
        var row = new ArrayList<>(cells.stream().map(Cell::harmless).toList());
        row.add(Cell.harmless(reasons.getOrDefault(line, "")));
        csv.writeRecord(row);
      });
    }
  }

  private static List<String> header(ImportRun run) throws IOException {
    try (var file = TableFile.open(run.file().path())) {
      var header = new ArrayList<>(file.header().stream().map(Cell::harmless).toList());
      header.add("Buyerside");
      return header;
    } catch (Unreadable e) {
      throw new IOException(e);
    }
  }
}
