package buyerside.app.insight.api;

import buyerside.app.access.Viewer;
import buyerside.app.insight.Efforts;
import buyerside.app.insight.Evaluations;
import buyerside.app.insight.Evaluations.Found;
import buyerside.app.insight.Flows;
import buyerside.app.insight.Flows.Cut;
import buyerside.app.insight.Part;
import buyerside.app.insight.Works;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/insight")
@Tag(name = "Insight")
class InsightApi {

  private static final String AS_OF = "A day, as it was known then; without it, the latest.";

  private final Evaluations evaluations;

  InsightApi(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  /// @param made when it was evaluated; absent before the first time
  public record WorksJson(
      @Nullable Instant made, List<EffectJson> effects, List<EffectJson> order) {}

  /// @param made when it was evaluated; absent before the first time
  public record FlowsJson(@Nullable Instant made, List<FlowJson> flows) {}

  /// @param made when it was evaluated; absent before the first time
  public record EffortsJson(
      @Nullable Instant made, List<Efforts.Line> lines, List<Efforts.FitLine> fits) {}

  @GetMapping("/effects")
  @Operation(
      summary = "What works: actions by stage",
      description =
          "Hazard ratios of moving on, with 95 % intervals and false discovery rates; never"
              + " causes.")
  WorksJson effects(
      Viewer viewer, @Parameter(description = AS_OF) @RequestParam(defaultValue = "") String asOf) {
    var found = evaluations.find(viewer, Part.WORKS, Works.class, day(asOf));
    var works = found.map(Found::content).orElse(Works.NONE);
    return new WorksJson(
        found.map(Found::made).orElse(null),
        works.effects().stream().map(it -> EffectJson.of(it, works.stages())).toList(),
        works.order().stream().map(it -> EffectJson.of(it, works.stages())).toList());
  }

  @GetMapping("/flows")
  @Operation(summary = "Conversion and dwell by stage")
  FlowsJson flows(
      Viewer viewer,
      @Parameter(description = "ALL, PERIOD, OWNER, VERSION, SOURCE, INDUSTRY or SIZE")
          @RequestParam(defaultValue = "ALL")
          String by,
      @Parameter(description = AS_OF) @RequestParam(defaultValue = "") String asOf) {
    var cut =
        Stream.of(Cut.values())
            .filter(it -> it.name().equals(by))
            .findFirst()
            .orElseThrow(() -> new Refused(Reason.of("by", "unknown")));
    var only = Evaluations.onlyNamed(viewer);
    var found = evaluations.find(viewer, Part.FLOWS, Flows.class, day(asOf));
    var flows = found.map(Found::content).orElse(new Flows(List.of(), List.of()));
    return new FlowsJson(
        found.map(Found::made).orElse(null),
        flows.parts().stream()
            .filter(it -> it.by() == cut)
            .filter(it -> cut != Cut.OWNER || only == null || only.equals(it.name()))
            .flatMap(it -> FlowJson.of(it, flows.stages()).stream())
            .toList());
  }

  @GetMapping("/efforts")
  @Operation(
      summary = "Where hours went, by member and quarter",
      description = "Minutes before and after the gate, and activities that did not fit.")
  EffortsJson efforts(
      Viewer viewer, @Parameter(description = AS_OF) @RequestParam(defaultValue = "") String asOf) {
    var only = Evaluations.onlyNamed(viewer);
    var found = evaluations.find(viewer, Part.EFFORTS, Efforts.class, day(asOf));
    var efforts = found.map(Found::content).orElse(new Efforts(List.of(), List.of()));
    return new EffortsJson(
        found.map(Found::made).orElse(null),
        efforts.lines().stream().filter(it -> only == null || only.equals(it.owner())).toList(),
        efforts.fits());
  }

  @PostMapping("/evaluations")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(summary = "Has everything evaluated anew, in the background")
  void evaluate(Viewer viewer) {
    evaluations.ask(viewer);
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refused(Reason.of("asOf", "date.shape"));
    }
  }
}
