package buyerside.app.deals.group.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.group.BuyingGroup;
import buyerside.app.deals.group.BuyingGroups;
import buyerside.app.deals.sheets.api.SheetAnswers;
import buyerside.app.deals.sheets.api.SheetAnswers.SavedSheet;
import buyerside.app.shell.Missing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/buying-group")
@Tag(name = "Buying groups")
class BuyingGroupApi {

  private final BuyingGroups groups;

  BuyingGroupApi(BuyingGroups groups) {
    this.groups = groups;
  }

  /// @param revision to be sent back when saving
  record GroupJson(int revision, BuyingGroup value) {}

  /// Somebody left.
  ///
  /// @param evidence what of what only they carried is withdrawn
  record Departure(String member, @Nullable List<UUID> evidence) {}

  @GetMapping
  @Operation(summary = "Who takes part in the purchase, now or as known on a past day")
  GroupJson get(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = SheetAnswers.at(viewer, asOf);
    return groups
        .find(viewer, deal, at)
        .map(it -> new GroupJson(it.revision(), it.content()))
        .orElseThrow(() -> new Missing(deal));
  }

  @PutMapping
  @Operation(summary = "Save who takes part")
  SavedSheet save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody BuyingGroup wanted) {
    return SheetAnswers.saved(groups.save(viewer, deal, revision, wanted));
  }

  @PostMapping("/departures")
  @Operation(summary = "Somebody left: note it and withdraw what only they carried, as one step")
  SavedSheet leave(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody Departure departure) {
    var evidence = departure.evidence();
    return SheetAnswers.saved(
        groups.leave(
            viewer, deal, revision, departure.member(), evidence == null ? List.of() : evidence));
  }
}
