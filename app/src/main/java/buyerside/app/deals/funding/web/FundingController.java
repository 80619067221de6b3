package buyerside.app.deals.funding.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.funding.Fundings;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Saving.Saved;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Problems;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The funding of a deal.
@Controller
@RequestMapping("/deals/{deal}/funding")
class FundingController {

  private final Fundings fundings;
  private final FundingPages pages;

  FundingController(Fundings fundings, FundingPages pages) {
    this.fundings = fundings;
    this.pages = pages;
  }

  @GetMapping
  Object show(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = AsOf.of(asOf, viewer).orElse(null);
    var sheet = fundings.find(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    var shown = new FundingPages.Shown(sheet.revision(), sheet.content(), 1);
    return pages.page(viewer, deal, shown, at == null ? "" : asOf, Problems.NONE);
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam(defaultValue = "save") String then,
      @RequestParam Map<String, String> form) {
    var typed = FundingTyped.read(form);
    var problems = new Problems(typed.problems());
    if (then.equals("add") || problems.any()) {
      var shown = new FundingPages.Shown(revision, typed.funding(), then.equals("add") ? 3 : 1);
      return pages.page(viewer, deal, shown, "", problems);
    }
    return switch (fundings.save(viewer, deal, revision, typed.funding())) {
      case Saved(_, var command) -> "redirect:/deals/" + deal + "/funding?done=" + command;
      case Rejected(var reasons) -> {
        var now = fundings.find(viewer, deal, null).orElseThrow(() -> new Missing(deal));
        var shown = new FundingPages.Shown(now.revision(), typed.funding(), 1);
        yield pages.page(viewer, deal, shown, "", new Problems(reasons));
      }
    };
  }
}
