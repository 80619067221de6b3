package buyerside.app.insight.api;

import buyerside.app.access.Viewer;
import buyerside.app.insight.Truth;
import buyerside.app.insight.Truths;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Truth")
class TruthApi {

  private final Truths truths;

  TruthApi(Truths truths) {
    this.truths = truths;
  }

  /// The funnel as it is claimed beside the funnel that evidence shows.
  ///
  /// @param claimed how many open deals are claimed to be past the gate; `real` how many are
  /// @param claimedWorth by currency, in minor units, as are all sums
  public record TruthJson(
      long claimed,
      long real,
      Map<String, Long> claimedWorth,
      Map<String, Long> opportunityWorth,
      Map<String, Long> prospectWorth,
      List<Truth.StageTruth> stages,
      List<IllusionJson> illusions) {}

  /// A deal whose claim is ahead of the evidence, by how many stages.
  public record IllusionJson(UUID deal, String name, @Nullable Integer illusion) {}

  @GetMapping("/api/v1/truth")
  @Operation(summary = "Claimed against evidenced, by stage, now or on a past day")
  TruthJson truth(Viewer viewer, @RequestParam(defaultValue = "") String asOf) {
    var at =
        asOf.isEmpty()
            ? null
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    var truth = truths.of(viewer, at);
    return new TruthJson(
        truth.claimed(),
        truth.real(),
        truth.claimedWorth(),
        truth.realWorth(),
        truth.prospectWorth(),
        truth.stages(),
        truth.illusions().stream()
            .map(it -> new IllusionJson(it.id(), it.name(), it.standing().illusion()))
            .toList());
  }
}
