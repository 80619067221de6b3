package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.Board;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.TreeMap;

/// The board: a column per buyer stage, prospects apart from opportunities.
///
/// @param others other versions of processes that open deals follow
/// @param team the one whose deals are shown, and the others; none where there are no teams
/// @param asOf the past day that is shown; empty for today
/// @param empty whether there is no deal at all to show
public record BoardPage(
    List<Lane> prospects,
    List<Lane> opportunities,
    String prospectWorth,
    String opportunityWorth,
    List<Option> others,
    boolean mine,
    Choice team,
    boolean empty,
    String asOf)
    implements Fragment {

  /// @param stage its index
  /// @param link to all deals of the stage
  /// @param rest how many more there are than cards, in words; empty if none
  public record Lane(
      int stage,
      String name,
      String deals,
      String worth,
      String link,
      String rest,
      List<DealCard> cards) {}

  /// The lane of those who have decided shows only when somebody stands there.
  static BoardPage of(
      Board board,
      ProcessVersion version,
      List<Option> others,
      DealCards.Printer cards,
      boolean mine,
      Choice team,
      String asOf) {
    var stages = board.process().stages();
    var lanes =
        board.columns().stream()
            .filter(it -> it.stage() < stages || it.deals() > 0)
            .map(it -> lane(it, version, cards, whose(mine, team)))
            .toList();
    var gate = board.process().gate();
    return new BoardPage(
        lanes.subList(0, gate),
        lanes.subList(gate, lanes.size()),
        worth(board, false),
        worth(board, true),
        others,
        mine,
        team,
        board.columns().stream().allMatch(it -> it.deals() == 0),
        asOf);
  }

  private static String whose(boolean mine, Choice team) {
    return mine ? "&owner=me" : team.chosen().isEmpty() ? "" : "&team=" + team.chosen();
  }

  private static Lane lane(
      Board.Column column, ProcessVersion version, DealCards.Printer cards, String whose) {
    var rest = column.deals() - column.largest().size();
    return new Lane(
        column.stage(),
        StageNames.of(version, column.stage()),
        Formats.number(column.deals()),
        Formats.sums(column.worth()),
        "/deals?stage=" + column.stage() + whose,
        rest > 0 ? msg("deals.board.rest", rest) : "",
        column.largest().stream().map(it -> cards.card(it, "CARD", version)).toList());
  }

  private static String worth(Board board, boolean opportunity) {
    var worth = new TreeMap<String, Long>();
    board.columns().stream()
        .filter(column -> column.opportunity() == opportunity)
        .forEach(column -> column.worth().forEach((key, sum) -> worth.merge(key, sum, Long::sum)));
    return Formats.sums(worth);
  }
}
