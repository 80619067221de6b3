package buyerside.app.access.web;

import buyerside.app.access.Members;
import buyerside.app.access.Sight;
import buyerside.app.access.Viewer;
import buyerside.app.shell.Chosen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How far members see.
@Controller
class VisibilityController {

  private final Members members;

  VisibilityController(Members members) {
    this.members = members;
  }

  @PostMapping("/settings/visibility")
  String change(
      Viewer viewer,
      @RequestParam(defaultValue = "ALL") String repsSee,
      @RequestParam(defaultValue = "ALL") String managersSee) {
    var reps = Chosen.of(Sight.class, repsSee);
    members.letSee(viewer, new Members.Sights(reps, Chosen.of(Sight.class, managersSee)));
    return "redirect:/settings#members";
  }
}
