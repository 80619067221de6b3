package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.ProcessMoves;
import buyerside.app.process.ProcessEdition;
import buyerside.app.process.Processes;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The process that one deal follows.
@Controller
@RequestMapping("/deals/{deal}/process")
class DealProcessController {

  private final Deals deals;
  private final ProcessMoves moves;
  private final Processes processes;

  DealProcessController(Deals deals, ProcessMoves moves, Processes processes) {
    this.deals = deals;
    this.moves = moves;
    this.processes = processes;
  }

  @GetMapping
  Page ask(Viewer viewer, @PathVariable UUID deal) {
    var found = deals.find(viewer, deal).orElseThrow(() -> new Missing(deal));
    var followed = processes.version(viewer, found.row().standing().process());
    var latest = new LinkedHashMap<UUID, ProcessEdition>();
    processes.editions(viewer).forEach(it -> latest.putIfAbsent(it.process(), it));
    var choices = new ArrayList<DealProcessPage.Choice>();
    for (var edition : latest.values()) {
      if (!edition.id().equals(followed.id())) {
        var to = processes.version(viewer, edition.id());
        moves
            .preview(viewer, deal, edition.id())
            .map(it -> MoveWords.line(it, followed, to))
            .ifPresent(it ->
                choices.add(new DealProcessPage.Choice(edition.id(), MoveWords.label(to), it)));
      }
    }
    var page = new DealProcessPage(deal, found.row().name(), MoveWords.label(followed), choices);
    return new Page(msg("deals.process"), "deals", page);
  }

  @PostMapping
  String move(Viewer viewer, @PathVariable UUID deal, @RequestParam UUID version) {
    var back = "redirect:/deals/" + deal;
    return moves.move(viewer, deal, version).map(it -> back + "?done=" + it).orElse(back);
  }
}
