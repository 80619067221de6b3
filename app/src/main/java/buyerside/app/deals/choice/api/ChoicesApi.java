package buyerside.app.deals.choice.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.choice.Alternatives;
import buyerside.app.deals.choice.Choices;
import buyerside.app.deals.choice.DecisionCriteria;
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
@RequestMapping("/api/v1/deals/{deal}")
@Tag(name = "Choices")
class ChoicesApi {

  private final Choices choices;

  ChoicesApi(Choices choices) {
    this.choices = choices;
  }

  /// @param revision to be sent back when saving
  record CriteriaJson(int revision, DecisionCriteria value) {}

  /// @param revision to be sent back when saving
  record AlternativesJson(int revision, Alternatives value) {}

  @GetMapping("/criteria")
  @Operation(summary = "The criteria by which the buyer decides, now or as known on a past day")
  CriteriaJson criteria(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var sheet = choices.criteria(viewer, deal, SheetAnswers.at(viewer, asOf));
    return sheet
        .map(it -> new CriteriaJson(it.revision(), it.content()))
        .orElseThrow(() -> new Missing(deal));
  }

  @PutMapping("/criteria")
  @Operation(summary = "Save the criteria; weights, where given, add up to 100")
  SavedSheet saveCriteria(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody DecisionCriteria wanted) {
    return SheetAnswers.saved(choices.save(viewer, deal, revision, wanted));
  }

  @GetMapping("/alternatives")
  @Operation(summary = "The candidates and their scores, now or as known on a past day")
  AlternativesJson alternatives(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var sheet = choices.alternatives(viewer, deal, SheetAnswers.at(viewer, asOf));
    return sheet
        .map(it -> new AlternativesJson(it.revision(), it.content()))
        .orElseThrow(() -> new Missing(deal));
  }

  @PutMapping("/alternatives")
  @Operation(summary = "Save the candidates; doing nothing is one of them, sent or not")
  SavedSheet saveAlternatives(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody Alternatives wanted) {
    return SheetAnswers.saved(choices.save(viewer, deal, revision, wanted));
  }
}
