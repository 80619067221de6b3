package buyerside.app.deals.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Recording;
import buyerside.app.deals.Recording.Recorded;
import buyerside.app.deals.Recording.Rejected;
import buyerside.app.deals.api.EvidenceJson.NewEvidence;
import buyerside.app.deals.api.EvidenceJson.RecordedJson;
import buyerside.app.deals.api.EvidenceJson.Withdrawal;
import buyerside.app.journal.AsOf;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/evidence")
@Tag(name = "Evidence")
class EvidenceApi {

  private final Deals deals;
  private final Processes processes;
  private final Clock clock;

  EvidenceApi(Deals deals, Processes processes, Clock clock) {
    this.deals = deals;
    this.processes = processes;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "All evidence of a deal, withdrawn pieces included",
      description = "With asOf (a day or an instant) what was known then.")
  Listing<EvidenceJson> list(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at =
        asOf.isEmpty()
            ? clock.instant()
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    return Listing.whole(
        find(viewer, deal).evidence().stream()
            .filter(it -> !it.evidence().recordedAt().isAfter(at))
            .map(it -> EvidenceJson.of(it, at))
            .toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Record what the buyer said, did, wrote or confirmed")
  RecordedJson record(Viewer viewer, @PathVariable UUID deal, @RequestBody NewEvidence evidence) {
    var version = deals.followed(viewer, deal).orElseThrow(() -> new Missing(deal));
    return answer(version, deals.recordEvidence(viewer, evidence.read(deal)));
  }

  @PutMapping("/{evidence}")
  @Operation(summary = "Put evidence right: the old piece is withdrawn, the new fact recorded")
  RecordedJson correct(
      Viewer viewer,
      @PathVariable UUID deal,
      @PathVariable UUID evidence,
      @RequestBody NewEvidence instead) {
    var found = find(viewer, deal, evidence);
    return answer(
        version(viewer, found), deals.correctEvidence(viewer, evidence, instead.read(deal)));
  }

  @PostMapping("/{evidence}/withdrawal")
  @Operation(summary = "Withdraw evidence from now on, with a reason")
  RecordedJson withdraw(
      Viewer viewer,
      @PathVariable UUID deal,
      @PathVariable UUID evidence,
      @RequestBody Withdrawal withdrawal) {
    var found = find(viewer, deal, evidence);
    var reason = withdrawal.reason();
    return answer(
        version(viewer, found),
        deals.withdrawEvidence(viewer, evidence, reason == null ? "" : reason));
  }

  private Deal find(Viewer viewer, UUID deal) {
    return deals.find(viewer, deal).orElseThrow(() -> new Missing(deal));
  }

  private Deal find(Viewer viewer, UUID deal, UUID evidence) {
    var found = find(viewer, deal);
    if (found.evidence().stream().noneMatch(it -> it.id().equals(evidence))) {
      throw new Missing(evidence);
    }
    return found;
  }

  private ProcessVersion version(Viewer viewer, Deal deal) {
    return processes.version(viewer, deal.row().standing().process());
  }

  private static RecordedJson answer(ProcessVersion version, Recording recording) {
    return switch (recording) {
      case Recorded(var command, var ids, var from, var to) ->
          new RecordedJson(command, ids, StageIds.of(version, from), StageIds.of(version, to));
      case Rejected(var reasons) -> throw Refused.at(EvidenceJson.MEMBERS, reasons);
    };
  }
}
