package buyerside.app.deals.funding.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.funding.Funding;
import buyerside.app.deals.funding.Fundings;
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
@RequestMapping("/api/v1/deals/{deal}/funding")
@Tag(name = "Funding")
class FundingApi {

  private final Fundings fundings;

  FundingApi(Fundings fundings) {
    this.fundings = fundings;
  }

  /// @param revision to be sent back when saving
  record FundingJson(int revision, Funding funding) {}

  @GetMapping
  @Operation(summary = "The buyer's requests for money, now or as known on a past day")
  FundingJson get(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = SheetAnswers.at(viewer, asOf);
    var sheet = fundings.find(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    return new FundingJson(sheet.revision(), sheet.content());
  }

  @PutMapping
  @Operation(
      summary = "Save the requests",
      description =
          "A request with saidBy is put on record as evidence that lapses with its period; send the"
              + " revision that was read.")
  SavedSheet save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody Funding wanted) {
    return SheetAnswers.saved(fundings.save(viewer, deal, revision, wanted));
  }
}
