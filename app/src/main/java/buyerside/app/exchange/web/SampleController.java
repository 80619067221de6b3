package buyerside.app.exchange.web;

import buyerside.app.access.Viewer;
import buyerside.app.exchange.SampleWorkspaces;
import buyerside.sample.SampleSize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Opens a workspace of generated deals.
@Controller
class SampleController {

  private static final int DEALS = 400;
  private static final int EVIDENCE = 7;
  private static final long SEED = 20261124;

  private final SampleWorkspaces samples;

  SampleController(SampleWorkspaces samples) {
    this.samples = samples;
  }

  @PostMapping("/samples")
  String make(Viewer viewer) {
    var there = samples.make(viewer, SampleSize.of(DEALS).withEvidencePerDeal(EVIDENCE), SEED);
    return "redirect:/workspaces/" + there.workspace() + "/entry";
  }
}
