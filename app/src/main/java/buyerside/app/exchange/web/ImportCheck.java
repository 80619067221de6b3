package buyerside.app.exchange.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// The dry run: what a file would do, and which field each column fills.
///
/// @param source the system it was recognised as
public record ImportCheck(
    UUID run,
    String file,
    String source,
    List<Option> kinds,
    String kind,
    String rows,
    String good,
    String bad,
    List<Column> columns,
    List<Option> targets,
    List<RefusalLine> refusals)
    implements Fragment {

  /// @param samples some of its cells
  public record Column(String heading, String target, String samples) {}

  /// A row that cannot be taken, and why.
  public record RefusalLine(String line, String column, String value, String reason) {}
}
