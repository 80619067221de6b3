package buyerside.app.deals.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Adding.Rejected;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealFields;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.DealParameters;
import buyerside.app.deals.Deals;
import buyerside.app.deals.api.DealRequest.ChangedJson;
import buyerside.app.journal.AsOf;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
          "Filters: q, stage, claimed, gap (stage indexes from 0), kind (prospect, opportunity),"
              + " illusion, ending (open, closed, won, lost, no_decision, all), owner (me or an id),"
              + " company, tag; sort: changed, value, expected, name. With asOf (a day or an"
              + " instant) as they were known then, the largest first.")
  Listing<DealJson> list(
      Viewer viewer,
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var wanted = DealParameters.of(parameters);
    var query = wanted.query(viewer, after);
    if (!after.isEmpty() && query.after() == null) {
      throw new Refused(Reason.of("after", "cursor"));
    }
    var at = asOf.isEmpty() ? null : instant(asOf, viewer);
    var slice = lists.page(viewer, query, at, Listing.size(limit));
    var next = slice.next();
    return new Listing<>(slice.rows(), next == null ? null : next.token())
        .map(it -> DealJson.of(it, version(viewer, it.standing().process())));
  }

  @GetMapping("/totals")
  @Operation(summary = "Open deals added up by position and claim; opportunities set apart")
  Listing<TotalJson> totals(Viewer viewer, @RequestParam(defaultValue = "") String asOf) {
    var at = asOf.isEmpty() ? null : instant(asOf, viewer);
    var version = processes.current(viewer);
    return Listing.whole(
        lists.totals(viewer, null, at).lines().stream()
            .map(it -> TotalJson.of(it, version))
            .toList());
  }

  @GetMapping("/{id}")
  @Operation(summary = "A deal with its path by stage and what to do next, now or on a past day")
  DealDetails get(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String asOf) {
    var at = asOf.isEmpty() ? clock.instant() : instant(asOf, viewer);
    var deal = find(viewer, id);
    var version = version(viewer, deal.row().standing().process());
    return DealDetails.of(deal, deals.standing(viewer, deal, at), at, version);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Begin a deal in the current buying process")
  ChangedJson add(Viewer viewer, @RequestBody DealRequest request) {
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    return answer(deals.add(viewer, request.begin(viewer, today)));
  }

  @PatchMapping("/{id}")
  @Operation(
      summary = "Change some fields of a deal; members that are absent stay as they are",
      description = "The position is no field: record evidence instead.")
  ChangedJson change(Viewer viewer, @PathVariable UUID id, @RequestBody DealRequest request) {
    var deal = find(viewer, id);
    var version = version(viewer, deal.row().standing().process());
    return answer(fields.change(viewer, id, request.fields(deal, version)));
  }

  private static ChangedJson answer(Adding adding) {
    return switch (adding) {
      case Added(var deal, var command) -> new ChangedJson(deal, command);
      case Rejected(var reasons) -> throw new Refused(reasons);
    };
  }

  private Deal find(Viewer viewer, UUID id) {
    return deals.find(viewer, id).orElseThrow(() -> new Missing(id));
  }

  private ProcessVersion version(Viewer viewer, UUID id) {
    return processes.version(viewer, id);
  }

  private static Instant instant(String asOf, Viewer viewer) {
    return AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
  }
}
