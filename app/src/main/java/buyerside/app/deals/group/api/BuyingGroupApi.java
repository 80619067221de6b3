package buyerside.app.deals.group.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.group.BuyingGroup;
import buyerside.app.deals.group.BuyingGroups;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
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

  /// @param command by which the save can be undone
  record SavedGroup(int revision, UUID command) {}

  @GetMapping
  @Operation(summary = "Who takes part in the purchase, now or as known on a past day")
  GroupJson get(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at =
        asOf.isEmpty()
            ? null
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    return groups
        .find(viewer, deal, at)
        .map(it -> new GroupJson(it.revision(), it.content()))
        .orElseThrow(() -> new Missing(deal));
  }

  @PutMapping
  @Operation(summary = "Save who takes part")
  SavedGroup save(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody BuyingGroup wanted) {
    return answer(groups.save(viewer, deal, revision, wanted));
  }

  @PostMapping("/departures")
  @Operation(summary = "Somebody left: note it and withdraw what only they carried, as one step")
  SavedGroup leave(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "0") int revision,
      @RequestBody Departure departure) {
    var evidence = departure.evidence();
    return answer(
        groups.leave(
            viewer, deal, revision, departure.member(), evidence == null ? List.of() : evidence));
  }

  private static SavedGroup answer(Saving saving) {
    return switch (saving) {
      case Saving.Saved(int revision, var command) -> new SavedGroup(revision, command);
      case Saving.Rejected rejected when rejected.unknown() -> throw new Missing("deal");
      case Saving.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
