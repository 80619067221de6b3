package buyerside.app.exchange;

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

  private static final String DANGEROUS = "=+-@\t\r";

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
        var row = new ArrayList<>(cells.stream().map(RefusalFile::harmless).toList());
        row.add(reasons.getOrDefault(line, ""));
        csv.writeRecord(row);
      });
    }
  }

  private static List<String> header(ImportRun run) throws IOException {
    var header = new ArrayList<>(Imports.dryRun(run.file().path(), Imports.layout(run)).header());
    header.add("Buyerside");
    return header;
  }

  /// A spreadsheet would take text that begins so for a formula.
  static String harmless(String cell) {
    return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
