package buyerside.app.access.web;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What sales representatives see of each other's deals.
@Controller
class VisibilityController {

  private final Members members;

  VisibilityController(Members members) {
    this.members = members;
  }

  @PostMapping("/settings/visibility")
  String change(Viewer viewer, @RequestParam String repsSee) {
    members.letRepsSeeOwnOnly(viewer, repsSee.equals("own"));
    return "redirect:/settings#members";
  }
}
