package buyerside.app.deals.web;

import buyerside.app.deals.Board;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The board: a column per buyer stage, prospects apart from opportunities.
///
/// @param others other versions of processes that open deals follow
/// @param asOf the past day that is shown; empty for today
public record BoardPage(
    List<Lane> prospects,
    List<Lane> opportunities,
    String prospectWorth,
    String opportunityWorth,
    List<Option> others,
    boolean mine,
    String asOf)
    implements Fragment {

  /// @param stage its index
  /// @param link to all deals of the stage
  public record Lane(
      int stage, String name, String deals, String worth, String link, List<DealCard> cards) {}

  static BoardPage of(
      Board board,
      ProcessVersion version,
      List<Option> others,
      Map<UUID, String> owners,
      boolean mine,
      String asOf,
      Instant now) {
    var lanes =
        board.columns().stream().map(column -> lane(column, version, owners, mine, now)).toList();
    var gate = board.process().gate();
    return new BoardPage(
        lanes.subList(0, gate),
        lanes.subList(gate, lanes.size()),
        worth(board, false),
        worth(board, true),
        others,
        mine,
        asOf);
  }

  private static Lane lane(
      Board.Column column,
      ProcessVersion version,
      Map<UUID, String> owners,
      boolean mine,
      Instant now) {
    return new Lane(
        column.stage(),
        StageNames.of(version, column.stage()),
        Formats.number(column.deals()),
        Formats.sums(column.worth()),
        "/deals?stage=" + column.stage() + (mine ? "&owner=me" : ""),
        column.largest().stream()
            .map(row -> DealCard.of(row, "CARD", version, owners, now))
            .toList());
  }

  private static String worth(Board board, boolean opportunity) {
    var worth = new TreeMap<String, Long>();
    board.columns().stream()
        .filter(column -> column.opportunity() == opportunity)
        .forEach(column -> column.worth().forEach((key, sum) -> worth.merge(key, sum, Long::sum)));
    return Formats.sums(worth);
  }
}
