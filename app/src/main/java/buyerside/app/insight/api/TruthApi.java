package buyerside.app.insight.api;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.Money;
import buyerside.app.insight.Truths;
import buyerside.app.journal.AsOf;
import buyerside.app.process.Processes;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.Position;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Truth")
class TruthApi {

  private final Truths truths;
  private final Processes processes;

  TruthApi(Truths truths, Processes processes) {
    this.truths = truths;
    this.processes = processes;
  }

  /// The funnel as it is claimed beside the funnel that evidence shows.
  ///
  /// @param claimed how many open deals are claimed to be past the gate; `real` how many are
  /// @param claimedWorth by currency, in its major units, as are all sums
  public record TruthJson(
      long claimed,
      long real,
      Map<String, BigDecimal> claimedWorth,
      Map<String, BigDecimal> opportunityWorth,
      Map<String, BigDecimal> prospectWorth,
      List<StageJson> stages,
      List<IllusionJson> illusions) {}

  /// @param stage a stage's id, or `decided`
  /// @param claimed how many open deals are claimed to be in it; `evidenced` how many are
  /// @param gaps how many have a gap at it
  @Schema(name = "TruthStage")
  public record StageJson(String stage, boolean gate, long claimed, long evidenced, long gaps) {}

  /// A deal whose claim is ahead of the evidence, by how many stages.
  public record IllusionJson(UUID deal, String name, @Nullable Integer illusion) {}

  @GetMapping("/api/v1/truth")
  @Operation(
      summary = "Claimed against evidenced, by stage",
      description = "With asOf (a day or an instant) as it was known then.")
  TruthJson truth(
      Viewer viewer,
      @RequestParam(defaultValue = "") String asOf,
      @Parameter(description = "only the deals of this team") @RequestParam(required = false)
          @Nullable UUID team) {
    var at =
        asOf.isEmpty()
            ? null
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    var truth = truths.of(viewer, team == null ? null : new Whose.OfTeam(team), at);
    var process = processes.current(viewer).process();
    return new TruthJson(
        truth.claimed(),
        truth.real(),
        major(truth.claimedWorth()),
        major(truth.realWorth()),
        major(truth.prospectWorth()),
        truth.stages().stream()
            .map(it ->
                new StageJson(
                    name(process.positionAt(it.stage())),
                    it.gate(),
                    it.claimed(),
                    it.evidenced(),
                    it.gaps()))
            .toList(),
        truth.illusions().stream()
            .map(it -> new IllusionJson(it.id(), it.name(), it.standing().illusion()))
            .toList());
  }

  private static Map<String, BigDecimal> major(Map<String, Long> minor) {
    var major = new TreeMap<String, BigDecimal>();
    minor.forEach(
        (currency, sum) -> major.put(currency, BigDecimal.valueOf(sum, Money.decimals(currency))));
    return major;
  }

  private static String name(Position position) {
    return switch (position) {
      case Position.In(var stage) -> stage.value();
      case Position.Decided() -> "decided";
    };
  }
}
