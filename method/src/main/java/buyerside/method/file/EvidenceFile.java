package buyerside.method.file;

import static buyerside.method.file.RowProblem.Reason.BROKEN_QUOTES;
import static buyerside.method.file.RowProblem.Reason.COLUMN_MISSING;
import static buyerside.method.file.RowProblem.Reason.COLUMN_REPEATED;
import static buyerside.method.file.RowProblem.Reason.EMPTY_FILE;
import static buyerside.method.file.RowProblem.Reason.FIELD_COUNT;

import buyerside.method.BuyingProcess;
import buyerside.method.Evidence;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;

/// A CSV file of evidence: a header with at least [#COLUMNS] in any order, then a row for each
/// piece. UTF-8 with or without byte order mark, any line ends; rows without any value are passed
/// over; columns with other names are left alone.
public final class EvidenceFile {

  public static final List<String> COLUMNS =
      List.of(
          "deal",
          "criterion",
          "polarity",
          "strength",
          "observed_on",
          "lapses_on",
          "recorded_at",
          "withdrawn_at");

  private final BuyingProcess process;
  private final LinkedHashMap<String, List<Evidence>> deals = new LinkedHashMap<>();
  private final List<RowProblem> problems = new ArrayList<>();

  private EvidenceFile(BuyingProcess process) {
    this.process = process;
  }

  /// Reads all evidence for deals that follow a process.
  ///
  /// @throws IOException if the stream cannot be read
  public static EvidenceReading read(BuyingProcess process, InputStream stream) throws IOException {
    var file = new EvidenceFile(process);
    try (var reader = reader(stream)) {
      file.read(reader.iterator());
    } catch (UncheckedIOException e) {
      throw new IOException("cannot read the evidence", e);
    }
    return new EvidenceReading(file.deals, file.problems);
  }

  // A stray character after a closing quotation mark would end the reading for all rows below it;
  // the library lets it pass, though only by this call so far.
  @SuppressWarnings("removal")
  private static CsvReader<CsvRecord> reader(InputStream stream) {
    return CsvReader.builder()
        .detectBomHeader(true)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(stream, StandardCharsets.UTF_8);
  }

  private void read(Iterator<CsvRecord> records) {
    long line = 0;
    try {
      if (!records.hasNext()) {
        problems.add(new RowProblem(1, "", "", EMPTY_FILE));
        return;
      }
      var header = records.next();
      line = header.getStartingLineNumber();
      var names = header.getFields().stream().map(String::strip).toList();
      checkHeader(line, names);
      boolean readable = problems.isEmpty();
      while (readable && records.hasNext()) {
        var row = records.next();
        line = row.getStartingLineNumber();
        read(names, row);
      }
    } catch (CsvParseException e) {
      problems.add(new RowProblem(line + 1, "", "", BROKEN_QUOTES));
    }
  }

  private void checkHeader(long line, List<String> names) {
    for (var column : COLUMNS) {
      int count = Collections.frequency(names, column);
      if (count == 0) {
        problems.add(new RowProblem(line, column, "", COLUMN_MISSING));
      } else if (count > 1) {
        problems.add(new RowProblem(line, column, column, COLUMN_REPEATED));
      }
    }
  }

  private void read(List<String> names, CsvRecord row) {
    var fields = row.getFields();
    if (fields.stream().allMatch(String::isBlank)) {
      return;
    }
    if (fields.size() != names.size()) {
      var value = String.join(",", fields);
      problems.add(new RowProblem(row.getStartingLineNumber(), "", value, FIELD_COUNT));
      return;
    }
    var values = new EvidenceRow(row.getStartingLineNumber(), names, fields);
    var evidence = values.evidence(process);
    if (evidence.isPresent()) {
      deals.computeIfAbsent(values.deal(), _ -> new ArrayList<>()).add(evidence.get());
    } else {
      problems.addAll(values.problems());
    }
  }
}
