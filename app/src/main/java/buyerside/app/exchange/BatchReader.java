package buyerside.app.exchange;

import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.TableFile;
import buyerside.app.exchange.reading.Unreadable;
import java.util.ArrayList;
import java.util.List;

/// Reads a file batch by batch and understands its rows.
final class BatchReader {

  /// Rows in a transaction: few enough to be cancelled soon, enough to make its cost small.
  private static final int ROWS = 4_000;

  /// @param read how many rows of the file these are; none at its end
  /// @param refused how many of them cannot be taken
  record Batch(int read, List<Arrival> good, List<Refusal> refusals, int refused) {}

  private final TableFile file;
  private final RowReader reader;
  private final Kind kind;

  BatchReader(TableFile file, RowReader reader, Kind kind) {
    this.file = file;
    this.reader = reader;
    this.kind = kind;
  }

  Batch next() throws Unreadable {
    var good = new ArrayList<Arrival>(ROWS);
    var refusals = new ArrayList<Refusal>();
    var read = 0;
    var refused = 0;
    for (; read < ROWS && file.hasNext(); read++) {
      var reading = reader.read(file.next());
      var understood = reading.understood();
      if (understood == null) {
        refusals.addAll(reading.refusals());
        refused++;
      } else {
        good.add(Arrival.of(kind, understood));
      }
    }
    return new Batch(read, good, refusals, refused);
  }
}
