package buyerside.app.deals.decision.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.decision.Decisions;
import buyerside.app.deals.decision.Ending;
import buyerside.app.deals.sheets.api.SheetAnswers;
import buyerside.app.deals.sheets.api.SheetAnswers.SavedSheet;
import buyerside.app.shell.Missing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/decision")
@Tag(name = "Decisions")
class DecisionApi {

  private final Decisions decisions;

  DecisionApi(Decisions decisions) {
    this.decisions = decisions;
  }

  /// @param revision to be sent back when saving
  record DecisionJson(int revision, Ending value) {}

  @GetMapping
  @Operation(summary = "How the deal ended, now or as known on a past day")
  DecisionJson get(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = SheetAnswers.at(viewer, asOf);
    return decisions
        .find(viewer, deal, at)
        .map(it -> new DecisionJson(it.revision(), it.content()))
        .orElseThrow(() -> new Missing(deal));
  }

  @PutMapping
  @Operation(summary = "Save how the deal ended; without an outcome it is opened again")
  SavedSheet save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody Ending wanted) {
    return SheetAnswers.saved(decisions.save(viewer, deal, revision, wanted));
  }
}
