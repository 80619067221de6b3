package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Team;
import buyerside.app.access.TeamChoice;
import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.ProcessMoves;
import buyerside.app.journal.AsOf;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The board.
@Controller
class BoardController {

  private final DealLists lists;
  private final ProcessMoves moves;
  private final Processes processes;
  private final DealCards cards;
  private final TeamChoice teams;
  private final OneReading reading;
  private final Clock clock;

  BoardController(
      DealLists lists,
      ProcessMoves moves,
      Processes processes,
      DealCards cards,
      TeamChoice teams,
      OneReading reading,
      Clock clock) {
    this.lists = lists;
    this.moves = moves;
    this.processes = processes;
    this.cards = cards;
    this.teams = teams;
    this.reading = reading;
    this.clock = clock;
  }

  @Bean
  static NavigationItem boardNavigation() {
    return new NavigationItem("board", "/board", "columns", 20);
  }

  @GetMapping("/board")
  Page board(
      Viewer viewer,
      @RequestParam(defaultValue = "all") String owner,
      @RequestParam(defaultValue = "") String team,
      @RequestParam(required = false) @Nullable UUID process,
      @RequestParam(defaultValue = "") String asOf) {
    return reading.of(() -> page(viewer, owner, team, process, asOf));
  }

  private Page page(
      Viewer viewer, String owner, String given, @Nullable UUID process, String asOf) {
    var team = teams.read(viewer, given).map(Team::id).orElse(null);
    var mine = owner.equals("me") && team == null;
    var whose =
        team != null ? new Whose.OfTeam(team) : mine ? new Whose.OfMember(viewer.self()) : null;
    var then = AsOf.of(asOf, viewer).orElse(null);
    var version = process == null ? processes.current(viewer) : processes.version(viewer, process);
    var board = lists.board(viewer, version, whose, then);
    var printer = cards.at(viewer, then == null ? clock.instant() : then);
    var page =
        BoardPage.of(
            board,
            version,
            others(viewer, version),
            printer,
            mine,
            teams.options(viewer, team),
            then == null ? "" : asOf);
    return new Page(msg("navigation.board"), "board", page);
  }

  /// The other versions that open deals follow.
  private List<Option> others(Viewer viewer, ProcessVersion shown) {
    return moves.followers(viewer).keySet().stream()
        .filter(it -> !it.equals(shown.id()))
        .map(it -> new Option(it.toString(), MoveWords.label(processes.version(viewer, it))))
        .toList();
  }
}
