package buyerside.app.deals.plan.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.plan.JointPlan;
import buyerside.app.deals.plan.PlanCalendar;
import buyerside.app.deals.plan.PlanTemplates;
import buyerside.app.deals.plan.Plans;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Saving.Saved;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Documents;
import buyerside.app.shell.Language;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The joint plan of a deal.
@Controller
@RequestMapping("/deals/{deal}/plan")
class PlanController {

  private final Plans plans;
  private final PlanTemplates templates;
  private final PlanPages pages;
  private final PlanCalendar calendar;
  private final Documents documents;

  PlanController(
      Plans plans,
      PlanTemplates templates,
      PlanPages pages,
      PlanCalendar calendar,
      Documents documents) {
    this.plans = plans;
    this.templates = templates;
    this.pages = pages;
    this.calendar = calendar;
    this.documents = documents;
  }

  @GetMapping
  Object show(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = AsOf.of(asOf, viewer).orElse(null);
    var sheet = plans.find(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    var shown = new PlanPages.Shown(sheet.revision(), sheet.content(), 1, null);
    return pages.page(viewer, deal, shown, at == null ? "" : asOf, Problems.NONE);
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam(defaultValue = "save") String then,
      @RequestParam Map<String, String> form) {
    var typed = new PlanTyped(form);
    var wanted = typed.read();
    var problems = new Problems(typed.problems());
    var closed = form.getOrDefault("closed", "");
    if (then.equals("add") || problems.any()) {
      var shown = new PlanPages.Shown(revision, wanted, then.equals("add") ? 4 : 1, closed);
      return pages.page(viewer, deal, shown, "", problems);
    }
    return switch (plans.save(viewer, deal, revision, wanted)) {
      case Saved(_, var command) -> back(deal, command);
      case Rejected(var reasons) -> {
        var now = now(viewer, deal).revision();
        var shown = new PlanPages.Shown(now, wanted, 1, closed);
        yield pages.page(viewer, deal, shown, "", new Problems(reasons));
      }
    };
  }

  /// Begins from a template; steps that are there are replaced, which can be undone.
  @PostMapping("/template")
  Object begin(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam String template) {
    var present = now(viewer, deal).content();
    var filled = templates.fill(viewer, template, present).orElseThrow(() -> new Missing(template));
    return after(viewer, deal, plans.save(viewer, deal, revision, filled));
  }

  /// Keeps the steps for other deals of the same process.
  @PostMapping("/templates")
  Object keep(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String name) {
    return after(viewer, deal, templates.keep(viewer, deal, name));
  }

  /// The plan on paper, in the buyer's language.
  @GetMapping("/print")
  ResponseEntity<byte[]> print(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String language) {
    var wanted = language.isEmpty() ? Reader.current().language() : Language.ofTag(language);
    var sheet = now(viewer, deal);
    return documents.in(wanted, () -> pages.document(viewer, deal, sheet));
  }

  /// The steps with a day, for calendars.
  @GetMapping("/file")
  ResponseEntity<byte[]> file(Viewer viewer, @PathVariable UUID deal) {
    return calendar.of(viewer, deal, now(viewer, deal).content());
  }

  private Object after(Viewer viewer, UUID deal, Saving saving) {
    return switch (saving) {
      case Saved(_, var command) -> back(deal, command);
      case Rejected(var reasons) -> {
        var sheet = now(viewer, deal);
        var shown = new PlanPages.Shown(sheet.revision(), sheet.content(), 1, null);
        yield pages.page(viewer, deal, shown, "", new Problems(reasons));
      }
    };
  }

  private Sheet<JointPlan> now(Viewer viewer, UUID deal) {
    return plans.find(viewer, deal, null).orElseThrow(() -> new Missing(deal));
  }

  private static String back(UUID deal, UUID command) {
    return "redirect:/deals/" + deal + "/plan?done=" + command;
  }
}
