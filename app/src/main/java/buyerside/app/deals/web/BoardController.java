package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealLists;
import buyerside.app.journal.AsOf;
import buyerside.app.process.Processes;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The board.
@Controller
class BoardController {

  private final DealLists lists;
  private final Processes processes;
  private final DealCards cards;
  private final Clock clock;

  BoardController(DealLists lists, Processes processes, DealCards cards, Clock clock) {
    this.lists = lists;
    this.processes = processes;
    this.cards = cards;
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
      @RequestParam(defaultValue = "") String asOf) {
    var mine = owner.equals("me");
    var then = AsOf.of(asOf, viewer).orElse(null);
    var board = lists.board(viewer, mine ? viewer.self() : null, then);
    var version = processes.version(viewer, board.process().version());
    var printer = cards.at(viewer, then == null ? clock.instant() : then);
    var page = BoardPage.of(board, version, printer, mine, then == null ? "" : asOf);
    return new Page(msg("navigation.board"), "board", page);
  }
}
