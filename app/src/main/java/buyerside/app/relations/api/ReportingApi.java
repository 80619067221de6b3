package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.reporting.ReportingLines;
import buyerside.app.relations.reporting.ReportingLines.Acquaintance;
import buyerside.app.relations.reporting.ReportingLines.Colleague;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Reporting")
class ReportingApi {

  private final ReportingLines lines;
  private final AnyRecord records;

  ReportingApi(ReportingLines lines, AnyRecord records) {
    this.lines = lines;
    this.records = records;
  }

  /// A colleague of ours who knows somebody.
  ///
  /// @param points 0 to 100, from how often and how lately they were in touch
  /// @param grade close, warm, thin or none
  /// @param contacts how many were counted, at most a year old
  /// @param last the latest of them; `null` if there is none
  @Schema(name = "Closeness")
  public record ClosenessJson(
      UUID member, int points, String grade, int contacts, @Nullable LocalDate last) {

    static ClosenessJson of(Acquaintance it) {
      var closeness = it.closeness();
      return new ClosenessJson(
          it.member(),
          closeness.points(),
          Listing.code(closeness.grade()),
          closeness.contacts(),
          closeness.contacts() == 0 ? null : closeness.last());
    }
  }

  /// Somebody at a company, whom they report to, and who of us knows them, the closest first.
  @Schema(name = "ReportingLine")
  public record LineJson(UUID person, String name, @Nullable UUID boss, List<ClosenessJson> known) {

    static LineJson of(Colleague it) {
      return new LineJson(
          it.person().id(),
          it.person().name(),
          it.boss(),
          it.known().stream().map(ClosenessJson::of).toList());
    }
  }

  /// @param person whom somebody reports to; `null` for nobody
  @Schema(name = "Boss")
  public record BossJson(@Nullable UUID person) {}

  @GetMapping("/companies/{id}/reporting")
  @Operation(
      summary = "The people of a company, whom each reports to, and who of us knows them how well",
      description = "At most two hundred people.")
  Listing<LineJson> ofCompany(Viewer viewer, @PathVariable UUID id) {
    records.there(viewer, "companies", id);
    return Listing.whole(lines.at(viewer, id).stream().map(LineJson::of).toList());
  }

  @PutMapping("/people/{id}/boss")
  @Operation(
      summary = "Let somebody report to another, or to nobody",
      description = "Refused where it would close a circle; the people in it are named.")
  KeptJson report(Viewer viewer, @PathVariable UUID id, @RequestBody BossJson boss) {
    records.there(viewer, "people", id);
    return KeptJson.of(lines.report(viewer, id, boss.person()));
  }

  @GetMapping("/people/{id}/closeness")
  @Operation(summary = "Who of us knows somebody, the closest first")
  Listing<ClosenessJson> closeness(Viewer viewer, @PathVariable UUID id) {
    records.there(viewer, "people", id);
    return Listing.whole(
        lines.known(viewer, List.of(id)).getOrDefault(id, List.of()).stream()
            .map(ClosenessJson::of)
            .toList());
  }
}
