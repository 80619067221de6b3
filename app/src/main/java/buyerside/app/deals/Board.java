package buyerside.app.deals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Open deals by buyer stage, the largest of each, with what all of them come to.
///
/// @param columns by stage; one past the last: decided but not closed yet
public record Board(ProcessColumns process, List<Column> columns) {

  public Board {
    columns = List.copyOf(columns);
  }

  /// The process whose deals are shown.
  ///
  /// @param gate the index of the gate stage
  public record ProcessColumns(UUID version, int stages, int gate) {}

  /// @param opportunity whether deals here count in the pipeline
  /// @param deals how many there are
  /// @param worth what they come to, by currency, in minor units, the largest sum first
  public record Column(
      int stage, boolean opportunity, long deals, Map<String, Long> worth, List<DealRow> largest) {

    public Column {
      largest = List.copyOf(largest);
    }
  }
}
