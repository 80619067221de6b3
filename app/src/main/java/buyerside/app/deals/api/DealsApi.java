package buyerside.app.deals.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Adding.Rejected;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealFields;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.DealRow;
import buyerside.app.deals.Deals;
import buyerside.app.deals.api.DealRequest.ChangedJson;
import buyerside.app.journal.AsOf;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.EntityTag;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals")
@Tag(name = "Deals")
class DealsApi {

  private final Deals deals;
  private final DealLists lists;
  private final DealFields fields;
  private final Processes processes;
  private final Clock clock;

  DealsApi(Deals deals, DealLists lists, DealFields fields, Processes processes, Clock clock) {
    this.deals = deals;
    this.lists = lists;
    this.fields = fields;
    this.processes = processes;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Deals, filtered and ordered as the table is",
      description =
          "With asOf (a day or an instant) they are listed as they were known then, the largest"
              + " first. A filter that cannot be read is refused.")
  @Parameter(name = "q", description = "part of the name or company; pinyin initials too")
  @Parameter(name = "stage", description = "where the buyer is: a stage's id, or its index from 0")
  @Parameter(name = "claimed", description = "the stage that the seller claims, in the same way")
  @Parameter(name = "gap", description = "a stage at which there is a gap, in the same way")
  @Parameter(name = "kind", description = "prospect or opportunity")
  @Parameter(name = "illusion", description = "any value: claims that are ahead of the evidence")
  @Parameter(
      name = "ending",
      description = "open (if left out), closed, won, lost, no_decision, all")
  @Parameter(name = "owner", description = "me, or a member's id")
  @Parameter(name = "team", description = "a team's id")
  @Parameter(name = "company", description = "a company's id")
  @Parameter(name = "tag", description = "a tag, exactly")
  @Parameter(name = "field", description = "the key of a field that the workspace defined")
  @Parameter(name = "is", description = "what a deal has in that field")
  @Parameter(name = "sort", description = "changed (if left out), value, expected, name")
  Listing<DealJson> list(
      Viewer viewer,
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var query = DealsAsked.query(viewer, parameters, after, processes.current(viewer));
    var at = asOf.isEmpty() ? null : instant(asOf, viewer);
    var slice = lists.page(viewer, query, at, Listing.size(limit));
    var next = slice.next();
    return new Listing<>(slice.rows(), next == null ? null : next.token())
        .map(it -> DealJson.of(it, version(viewer, it)));
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "A deal with its path by stage and what to do next",
      description =
          "With asOf (a day or an instant) as it was known then: position, gaps, gate, claim,"
              + " illusion, owner, value and outcome. Its ETag is its version.")
  ResponseEntity<DealDetails> get(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String asOf) {
    var at = asOf.isEmpty() ? clock.instant() : instant(asOf, viewer);
    var deal = find(viewer, id);
    var row =
        asOf.isEmpty()
            ? deal.row()
            : lists.known(viewer, id, at).orElseThrow(() -> new Missing(id));
    var details =
        DealDetails.of(
            new Deal(row, deal.facts(), deal.evidence()),
            deals.standing(viewer, deal, at),
            at,
            version(viewer, row));
    // No 304: where a deal stands changes with the day, not only with its version.
    return ResponseEntity.ok()
        .header(HttpHeaders.ETAG, EntityTag.of(deal.row().version()))
        .body(details);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Begin a deal in the current buying process",
      description =
          "It stands in the first stage, whatever is claimed: record evidence to move it. The"
              + " owner is oneself if left out.")
  ChangedJson add(Viewer viewer, @RequestBody DealRequest request) {
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var details = request.details(processes.current(viewer));
    return answer(deals.add(viewer, request.begin(viewer, today), details));
  }

  @PatchMapping("/{id}")
  @Operation(
      summary = "Change some fields of a deal; members that are absent stay as they are",
      description =
          "The position is no field: record evidence instead. With If-Match the change is refused"
              + " if somebody has changed the deal since.")
  ChangedJson change(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody DealRequest request) {
    var deal = find(viewer, id);
    var values = request.fields(deal, version(viewer, deal.row()));
    var seen = EntityTag.stated(ifMatch, null);
    return answer(
        seen == null ? fields.change(viewer, id, values) : fields.change(viewer, id, seen, values));
  }

  private static ChangedJson answer(Adding adding) {
    return switch (adding) {
      case Added(var deal, var command) -> new ChangedJson(deal, command);
      case Rejected(var reasons) -> throw Refused.at(DealRequest.MEMBERS, reasons);
    };
  }

  private Deal find(Viewer viewer, UUID id) {
    return deals.find(viewer, id).orElseThrow(() -> new Missing(id));
  }

  private ProcessVersion version(Viewer viewer, DealRow row) {
    return processes.version(viewer, row.standing().process());
  }

  private static Instant instant(String asOf, Viewer viewer) {
    return AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
  }
}
