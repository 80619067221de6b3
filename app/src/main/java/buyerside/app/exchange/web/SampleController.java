package buyerside.app.exchange.web;

import buyerside.app.access.Accounts;
import buyerside.app.access.SessionCookie;
import buyerside.app.access.Viewer;
import buyerside.app.exchange.SampleWorkspaces;
import buyerside.app.exchange.SampleWorkspaces.Past;
import buyerside.sample.SampleSize;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Opens a workspace of generated deals: the one that is there, or a new one.
@Controller
class SampleController {

  private static final SampleSize SIZE = SampleSize.of(300).withEvidencePerDeal(7);
  private static final long SEED = 20261124;

  private final SampleWorkspaces samples;
  private final Accounts accounts;

  SampleController(SampleWorkspaces samples, Accounts accounts) {
    this.samples = samples;
    this.accounts = accounts;
  }

  @PostMapping("/samples")
  String open(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    var there =
        samples.existing(viewer).orElseGet(() -> samples.make(viewer, SIZE, SEED, Past.KEPT));
    SessionCookie.give(request, response, accounts.enter(viewer, there.workspace()));
    return "redirect:/board";
  }
}
