package buyerside.app.deals.api;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.DealImports;
import buyerside.app.deals.DealImports.LabelMeaning;
import buyerside.app.deals.DealLists;
import buyerside.app.journal.AsOf;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The deals of a workspace as a whole: the board's totals, and what sellers' stages claim.
@RestController
@Tag(name = "Deals")
class TotalsApi {

  private final DealLists lists;
  private final DealImports imports;
  private final Processes processes;
  private final Clock clock;

  TotalsApi(DealLists lists, DealImports imports, Processes processes, Clock clock) {
    this.lists = lists;
    this.imports = imports;
    this.processes = processes;
    this.clock = clock;
  }

  /// What a seller's stage claims.
  ///
  /// @param label the stage's name in the funnel it came from
  /// @param stage a stage's id, or `decided`; `null`: it claims nothing
  @Schema(name = "ClaimOfLabel")
  public record ClaimJson(@Nullable String label, @Nullable String stage, @Nullable Long deals) {}

  @GetMapping("/api/v1/deals/totals")
  @Operation(
      summary = "Open deals added up by position and claim; opportunities set apart",
      description = "With asOf (a day or an instant) as they were known then.")
  Listing<TotalJson> totals(
      Viewer viewer,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(required = false) @Nullable UUID owner,
      @Parameter(description = "only the deals of this team") @RequestParam(required = false)
          @Nullable UUID team) {
    var at =
        asOf.isEmpty()
            ? null
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    var version = processes.current(viewer);
    return Listing.whole(
        lists.totals(viewer, whose(owner, team), at).lines().stream()
            .map(it -> TotalJson.of(it, version))
            .toList());
  }

  private static @Nullable Whose whose(@Nullable UUID owner, @Nullable UUID team) {
    if (owner != null && team != null) {
      throw new Refused(Reason.of("team", "whose.both"));
    }
    return owner != null ? new Whose.OfMember(owner) : team != null ? new Whose.OfTeam(team) : null;
  }

  @GetMapping("/api/v1/claims")
  @Operation(
      summary = "The sellers' stages in use, what each claims, and how many open deals have it")
  Listing<ClaimJson> claims(Viewer viewer) {
    var version = processes.current(viewer);
    return Listing.whole(
        imports.labels(viewer).stream()
            .map(it ->
                new ClaimJson(
                    it.label(),
                    it.stage() < 0 ? null : StageIds.of(version, it.stage()),
                    it.deals()))
            .toList());
  }

  @PutMapping("/api/v1/claims")
  @Operation(
      summary = "Let a seller's stage claim a buyer's stage from now on",
      description =
          "For all deals that carry the label; no deal moves, for a claim is no evidence.")
  Listing<ClaimJson> claim(Viewer viewer, @RequestBody ClaimJson claim) {
    var label = claim.label();
    if (label == null || label.isBlank()) {
      throw new Refused(Reason.of("label", "missing"));
    }
    if (imports.labels(viewer).stream().noneMatch(it -> it.label().equals(label))) {
      throw new Refused(Reason.of("label", "unknown"));
    }
    var meaning = new LabelMeaning(index(claim.stage(), processes.current(viewer)));
    imports.mapLabel(viewer, label, meaning, clock.instant());
    return claims(viewer);
  }

  private static int index(@Nullable String stage, ProcessVersion version) {
    return stage == null
        ? -1
        : StageIds.index(version, stage)
            .orElseThrow(() -> new Refused(Reason.of("stage", "stage.unknown", stage)));
  }
}
