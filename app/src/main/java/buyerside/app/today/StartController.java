package buyerside.app.today;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealFilter.All;
import buyerside.app.deals.DealFilter.Ended;
import buyerside.app.deals.DealFilter.Ending;
import buyerside.app.deals.DealFilter.OwnedBy;
import buyerside.app.deals.DealLists;
import buyerside.app.shell.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// The first steps.
@Controller
class StartController {

  private final DealLists deals;

  StartController(DealLists deals) {
    this.deals = deals;
  }

  /// Whoever works on deals begins with their day, the others with everybody's board.
  @GetMapping("/")
  String start(Viewer viewer) {
    var own = new All(List.of(new OwnedBy(viewer.self()), new Ended(Ending.OPEN)));
    return deals.count(viewer, own, null, 1) > 0 ? "redirect:/today" : "redirect:/board";
  }

  @GetMapping("/welcome")
  Page welcome(Viewer viewer) {
    return new Page(msg("today.welcome"), "", new WelcomePage(viewer.place().name()));
  }

  /// For load balancers and scripts: answers once the application serves.
  @GetMapping("/health")
  @ResponseBody
  String health() {
    return "ok";
  }
}
