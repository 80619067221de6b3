package buyerside.app.deals.choice.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.choice.Alternatives;
import buyerside.app.deals.choice.Choices;
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

/// The candidates between which a buyer decides.
@Controller
@RequestMapping("/deals/{deal}/alternatives")
class AlternativesController {

  private final Choices choices;
  private final AlternativesPages pages;

  AlternativesController(Choices choices, AlternativesPages pages) {
    this.choices = choices;
    this.pages = pages;
  }

  @GetMapping
  Object show(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = AsOf.of(asOf, viewer).orElse(null);
    var sheet = choices.alternatives(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    var shown = new AlternativesPages.Shown(sheet.revision(), sheet.content(), 1);
    return pages.page(viewer, deal, shown, at, at == null ? "" : asOf, Problems.NONE);
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam(defaultValue = "save") String then,
      @RequestParam Map<String, String> form) {
    var typed = AlternativesTyped.read(form);
    var problems = new Problems(typed.problems());
    if (then.equals("add") || problems.any()) {
      return again(viewer, deal, revision, typed.alternatives(), 3, problems);
    }
    return switch (choices.save(viewer, deal, revision, typed.alternatives())) {
      case Saved(_, var command) -> "redirect:/deals/" + deal + "/alternatives?done=" + command;
      case Rejected(var reasons) -> {
        var now = choices.alternatives(viewer, deal, null).orElseThrow(() -> new Missing(deal));
        var refused = new Problems(reasons);
        yield again(viewer, deal, now.revision(), typed.alternatives(), 1, refused);
      }
    };
  }

  private Object again(
      Viewer viewer, UUID deal, int revision, Alternatives typed, int blank, Problems problems) {
    var shown = new AlternativesPages.Shown(revision, typed, blank);
    return pages.page(viewer, deal, shown, null, "", problems);
  }
}
