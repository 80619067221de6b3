package buyerside.app.deals.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.api.DealRequest.ChangedJson;
import buyerside.app.journal.AsOf;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomJson;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/custom")
@Tag(name = "CustomFields")
class DealValuesApi {

  private final Deals deals;
  private final CustomFields fields;
  private final CustomValues values;

  DealValuesApi(Deals deals, CustomFields fields, CustomValues values) {
    this.deals = deals;
    this.fields = fields;
    this.values = values;
  }

  @GetMapping
  @Operation(summary = "What a deal has in the workspace's own fields")
  Map<String, @Nullable Object> ofDeal(
      Viewer viewer,
      @PathVariable UUID deal,
      @Parameter(description = "a past day (2026-09-30) or instant; left out for now")
          @RequestParam(defaultValue = "")
          String asOf) {
    there(viewer, deal);
    var at =
        asOf.isEmpty()
            ? null
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    return CustomJson.of(fields.of(viewer, Area.DEAL), values.of(viewer, deal, at));
  }

  @PutMapping
  @Operation(
      summary = "Fill in the workspace's own fields of a deal",
      description =
          "A member for each field that shall change, by its key; null takes the value away,"
              + " members that are absent stay.")
  ChangedJson setDeal(
      Viewer viewer, @PathVariable UUID deal, @RequestBody Map<String, @Nullable Object> given) {
    there(viewer, deal);
    return switch (values.set(viewer, Area.DEAL, deal, CustomJson.typed(given))) {
      case Keeping.Kept(_, var command) -> new ChangedJson(deal, command);
      case Keeping.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }

  private void there(Viewer viewer, UUID deal) {
    if (deals.find(viewer, deal).isEmpty()) {
      throw new Missing(deal);
    }
  }
}
