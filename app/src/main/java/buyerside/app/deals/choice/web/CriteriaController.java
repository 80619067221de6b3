package buyerside.app.deals.choice.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.choice.Choices;
import buyerside.app.deals.choice.DecisionCriteria;
import buyerside.app.deals.choice.DecisionCriterion;
import buyerside.app.deals.choice.DecisionCriterion.Origin;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Saving.Saved;
import buyerside.app.deals.sheets.web.TypedRows;
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

/// The criteria by which a buyer decides.
@Controller
@RequestMapping("/deals/{deal}/criteria")
class CriteriaController {

  private final Choices choices;
  private final CriteriaPages pages;

  CriteriaController(Choices choices, CriteriaPages pages) {
    this.choices = choices;
    this.pages = pages;
  }

  @GetMapping
  Object show(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = AsOf.of(asOf, viewer).orElse(null);
    var sheet = choices.criteria(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    var shown = new CriteriaPages.Shown(sheet.revision(), sheet.content(), 2);
    return pages.page(viewer, deal, shown, at == null ? "" : asOf, Problems.NONE);
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam(defaultValue = "save") String then,
      @RequestParam Map<String, String> form) {
    var typed = new TypedRows(form);
    var rows = typed.rows("name", "askedBy", "weight");
    var criteria = new DecisionCriteria(rows.stream().map(CriteriaController::criterion).toList());
    var problems = new Problems(typed.problems());
    if (then.equals("add") || problems.any()) {
      var shown = new CriteriaPages.Shown(revision, criteria, 4);
      return pages.page(viewer, deal, shown, "", problems);
    }
    return switch (choices.save(viewer, deal, revision, criteria)) {
      case Saved(_, var command) -> "redirect:/deals/" + deal + "/criteria?done=" + command;
      case Rejected(var reasons) -> {
        var now = choices.criteria(viewer, deal, null).orElseThrow(() -> new Missing(deal));
        var shown = new CriteriaPages.Shown(now.revision(), criteria, 1);
        yield pages.page(viewer, deal, shown, "", new Problems(reasons));
      }
    };
  }

  private static DecisionCriterion criterion(TypedRows.Row row) {
    var fit = row.number("fit");
    return new DecisionCriterion(
        row.id(),
        row.text("name"),
        row.number("weight"),
        row.ticked("must"),
        row.text("askedBy"),
        row.choice("origin", Origin.class, Origin.BUYER),
        fit == null ? null : fit.intValue());
  }
}
