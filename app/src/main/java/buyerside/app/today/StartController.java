package buyerside.app.today;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// The first steps.
@Controller
class StartController {

  @GetMapping("/")
  String start() {
    return "redirect:/board";
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
