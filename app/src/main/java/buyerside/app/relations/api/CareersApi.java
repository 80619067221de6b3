package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Careers;
import buyerside.app.relations.Employment;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Careers")
class CareersApi {

  private static final int MOST = 100;

  private final Careers careers;
  private final AnyRecord records;

  CareersApi(Careers careers, AnyRecord records) {
    this.careers = careers;
    this.records = records;
  }

  /// Where somebody works or worked. In a request `id`, `person` and `company` are ignored.
  ///
  /// @param employer the company's name
  /// @param from the first day; absent if that is not known
  /// @param to the last day; absent for the present one
  @Schema(name = "Employment")
  public record EmploymentJson(
      @Nullable UUID id,
      @Nullable UUID person,
      @Nullable UUID company,
      @Nullable String employer,
      @Nullable String title,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    static EmploymentJson of(Employment it) {
      return new EmploymentJson(
          it.id(), it.person(), it.company(), it.companyName(), it.title(), it.from(), it.to());
    }
  }

  @GetMapping("/people/{id}/careers")
  @Operation(summary = "Where somebody works and worked, the present one first")
  Listing<EmploymentJson> ofPerson(
      Viewer viewer,
      @PathVariable UUID id,
      @Parameter(description = AsOfGiven.WORDS) @RequestParam(defaultValue = "") String asOf) {
    var at = AsOfGiven.read(asOf, viewer);
    records.there(viewer, "people", id, at);
    var found = at == null ? careers.of(viewer, id) : careers.of(viewer, id, at);
    return Listing.whole(found.stream().map(EmploymentJson::of).toList());
  }

  @PostMapping("/people/{id}/careers")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Write down where somebody worked earlier",
      description = "A change of the present company is written down by itself.")
  KeptJson worked(Viewer viewer, @PathVariable UUID id, @RequestBody EmploymentJson employment) {
    records.there(viewer, "people", id);
    return KeptJson.of(
        careers.worked(
            viewer,
            id,
            text(employment.employer()),
            text(employment.title()),
            employment.from(),
            employment.to()));
  }

  @GetMapping("/companies/{id}/leavers")
  @Operation(summary = "Who left a company, the latest first: where they went is a signal")
  Listing<EmploymentJson> leavers(Viewer viewer, @PathVariable UUID id) {
    records.there(viewer, "companies", id);
    return Listing.whole(careers.left(viewer, id, MOST).stream().map(EmploymentJson::of).toList());
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
