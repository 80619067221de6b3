package buyerside.app.deals.valuecase.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Saving.Saved;
import buyerside.app.deals.valuecase.CaseTemplate;
import buyerside.app.deals.valuecase.ConfirmLine;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Documents;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import buyerside.method.CriterionId;
import buyerside.method.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The value case of a deal.
@Controller
@RequestMapping("/deals/{deal}/value-case")
class ValueCaseController {

  private final ValueCases cases;
  private final CasePages pages;
  private final Documents documents;

  ValueCaseController(ValueCases cases, CasePages pages, Documents documents) {
    this.cases = cases;
    this.pages = pages;
    this.documents = documents;
  }

  @GetMapping
  Object show(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = AsOf.of(asOf, viewer).orElse(null);
    var sheet = cases.find(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    var shown = new CasePages.Shown(sheet.revision(), sheet.content(), 1);
    return pages.page(viewer, deal, shown, at == null ? "" : asOf, Problems.NONE);
  }

  /// Saves what was typed, or with `then=add` offers more lines first.
  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam(defaultValue = "save") String then,
      @RequestParam Map<String, String> form) {
    var typed = new CaseTyped(form);
    var wanted = typed.read();
    if (then.equals("add")) {
      var shown = new CasePages.Shown(revision, wanted, 3);
      return pages.page(viewer, deal, shown, "", Problems.NONE);
    }
    if (!typed.problems().isEmpty()) {
      var shown = new CasePages.Shown(revision, wanted, 1);
      return pages.page(viewer, deal, shown, "", new Problems(typed.problems()));
    }
    return switch (cases.save(viewer, deal, revision, wanted)) {
      case Saved(_, var command) -> back(deal, command);
      case Rejected rejected -> {
        var shown = new CasePages.Shown(now(viewer, deal), wanted, 1);
        yield pages.page(viewer, deal, shown, "", new Problems(rejected.reasons()));
      }
    };
  }

  /// Begins from a worked example; lines that are there are replaced, which can be undone.
  @PostMapping("/template")
  Object begin(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam CaseTemplate template) {
    var present = cases.find(viewer, deal, null).orElseThrow(() -> new Missing(deal)).content();
    return after(viewer, deal, cases.save(viewer, deal, revision, template.fill(present)));
  }

  @PostMapping("/confirmation")
  Object confirm(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam String line,
      @RequestParam(defaultValue = "") String by,
      @RequestParam LocalDate on,
      @RequestParam Strength strength,
      @RequestParam String criterion) {
    var confirmation =
        new ConfirmLine(line, by, on, strength, List.of(Chosen.as(CriterionId::new, criterion)));
    return after(viewer, deal, cases.confirm(viewer, deal, revision, confirmation));
  }

  /// One page to print or send, in the buyer's language.
  @GetMapping("/summary")
  ResponseEntity<byte[]> summary(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String language) {
    var wanted = language.isEmpty() ? Reader.current().language() : Chosen.language(language);
    var sheet = cases.find(viewer, deal, null).orElseThrow(() -> new Missing(deal));
    return documents.in(wanted, () -> pages.summary(viewer, deal, sheet));
  }

  private Object after(Viewer viewer, UUID deal, Saving saving) {
    return switch (saving) {
      case Saved(_, var command) -> back(deal, command);
      case Rejected(var reasons) -> {
        var sheet = cases.find(viewer, deal, null).orElseThrow(() -> new Missing(deal));
        var shown = new CasePages.Shown(sheet.revision(), sheet.content(), 1);
        yield pages.page(viewer, deal, shown, "", new Problems(reasons));
      }
    };
  }

  private int now(Viewer viewer, UUID deal) {
    return cases.find(viewer, deal, null).orElseThrow(() -> new Missing(deal)).revision();
  }

  private static String back(UUID deal, UUID command) {
    return "redirect:/deals/" + deal + "/value-case?done=" + command;
  }
}
