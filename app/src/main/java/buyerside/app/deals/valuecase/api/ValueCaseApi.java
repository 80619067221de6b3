package buyerside.app.deals.valuecase.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.sheets.api.SheetAnswers;
import buyerside.app.deals.sheets.api.SheetAnswers.SavedSheet;
import buyerside.app.deals.valuecase.ConfirmLine;
import buyerside.app.deals.valuecase.ValueCase;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.deals.valuecase.api.ValueCaseJson.Confirmation;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.CriterionId;
import buyerside.method.Strength;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/value-case")
@Tag(name = "Value case")
class ValueCaseApi {

  private final ValueCases cases;

  ValueCaseApi(ValueCases cases) {
    this.cases = cases;
  }

  @GetMapping
  @Operation(summary = "What doing nothing costs the buyer, now or as known on a past day")
  ValueCaseJson get(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var sheet = cases.find(viewer, deal, SheetAnswers.at(viewer, asOf));
    return ValueCaseJson.of(sheet.orElseThrow(() -> new Missing(deal)));
  }

  @PutMapping
  @Operation(
      summary = "Save the value case",
      description =
          "Send the revision that was read; after another save the request is refused. Who"
              + " confirmed a line is kept as long as its numbers stay.")
  SavedSheet save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody ValueCase wanted) {
    return SheetAnswers.saved(cases.save(viewer, deal, revision, wanted));
  }

  @PostMapping("/confirmations")
  @Operation(summary = "Record who on the buyer's side stands for a line's numbers, as evidence")
  SavedSheet confirm(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody Confirmation wanted) {
    var on = wanted.on();
    var criterion = wanted.criterion();
    if (on == null) {
      throw new Refused(Reason.of("on", "missing"));
    }
    if (criterion == null || !CriterionId.isUsable(criterion)) {
      throw new Refused(Reason.of("criterion", "missing"));
    }
    var strength = Objects.requireNonNullElse(wanted.strength(), Strength.HEARD);
    var command =
        new ConfirmLine(
            Objects.requireNonNullElse(wanted.line(), ""),
            Objects.requireNonNullElse(wanted.by(), ""),
            on,
            strength,
            List.of(new CriterionId(criterion)));
    return SheetAnswers.saved(cases.confirm(viewer, deal, revision, command));
  }
}
