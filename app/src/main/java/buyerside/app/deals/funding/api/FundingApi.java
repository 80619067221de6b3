package buyerside.app.deals.funding.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.funding.Funding;
import buyerside.app.deals.funding.Fundings;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
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

  /// @param command by which the save can be undone
  record SavedFunding(int revision, UUID command) {}

  @GetMapping
  @Operation(summary = "The buyer's requests for money, now or as known on a past day")
  FundingJson get(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at =
        asOf.isEmpty()
            ? null
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    var sheet = fundings.find(viewer, deal, at).orElseThrow(() -> new Missing(deal));
    return new FundingJson(sheet.revision(), sheet.content());
  }

  @PutMapping
  @Operation(
      summary = "Save the requests",
      description =
          "A request with saidBy is put on record as evidence that lapses with its period; send the"
              + " revision that was read.")
  SavedFunding save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody Funding wanted) {
    return switch (fundings.save(viewer, deal, revision, wanted)) {
      case Saving.Saved(int saved, var command) -> new SavedFunding(saved, command);
      case Saving.Rejected rejected when rejected.unknown() -> throw new Missing("deal");
      case Saving.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
