package buyerside.app.deals.decision.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.decision.Decisions;
import buyerside.app.deals.decision.Ending;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Saving.Saved;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a deal ended, and the workspace's reasons.
@Controller
@RequestMapping("/deals/{deal}/decision")
class DecisionController {

  private final Decisions decisions;
  private final DecisionPages pages;

  DecisionController(Decisions decisions, DecisionPages pages) {
    this.decisions = decisions;
    this.pages = pages;
  }

  @GetMapping
  Object show(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = AsOf.of(asOf, viewer).orElse(null);
    var sheet = decisions.find(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    var shown = new DecisionPages.Shown(sheet.revision(), sheet.content());
    return pages.page(viewer, deal, shown, at == null ? "" : asOf, Problems.NONE);
  }

  @PostMapping
  Object save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") List<String> reason,
      @RequestParam(defaultValue = "") List<String> criterion,
      @RequestParam Map<String, String> form) {
    var problems = new ArrayList<Reason>();
    var ending = read(form, reason, criterion, problems);
    if (!problems.isEmpty()) {
      var shown = new DecisionPages.Shown(revision, ending);
      return pages.page(viewer, deal, shown, "", new Problems(problems));
    }
    return switch (decisions.save(viewer, deal, revision, ending)) {
      case Saved(_, var command) -> "redirect:/deals/" + deal + "/decision?done=" + command;
      case Rejected(var reasons) -> {
        var now = decisions.find(viewer, deal, null).orElseThrow(() -> new Missing(deal));
        var shown = new DecisionPages.Shown(now.revision(), ending);
        yield pages.page(viewer, deal, shown, "", new Problems(reasons));
      }
    };
  }

  @PostMapping("/reasons")
  Object add(Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String name) {
    var problems = decisions.addReason(viewer, name);
    if (problems.isEmpty()) {
      return "redirect:/deals/" + deal + "/decision";
    }
    var now = decisions.find(viewer, deal, null).orElseThrow(() -> new Missing(deal));
    var shown = new DecisionPages.Shown(now.revision(), now.content());
    return pages.page(viewer, deal, shown, "", new Problems(problems));
  }

  @PostMapping("/reasons/{reason}/retirement")
  String retire(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID reason) {
    decisions.retireReason(viewer, reason);
    return "redirect:/deals/" + deal + "/decision";
  }

  private static Ending read(
      Map<String, String> form,
      List<String> reasons,
      List<String> criteria,
      List<Reason> problems) {
    var outcome = form.getOrDefault("outcome", "");
    return new Ending(
        outcome.isEmpty() ? null : Chosen.of(Outcome.class, outcome),
        date(form.getOrDefault("on", "").strip(), problems),
        reasons.stream().filter(it -> !it.isEmpty()).toList(),
        form.getOrDefault("winner", "").strip(),
        criteria.stream().filter(it -> !it.isEmpty()).toList(),
        new Ending.Account(
            form.getOrDefault("told", "").strip(),
            form.getOrDefault("paper", "").strip(),
            form.getOrDefault("withoutPaper", "").strip(),
            form.getOrDefault("lesson", "").strip()));
  }

  private static @Nullable LocalDate date(String text, List<Reason> problems) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.add(Reason.of("on", "date.shape"));
      return null;
    }
  }
}
