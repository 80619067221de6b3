package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.PastRelations;
import buyerside.app.relations.People;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomJson;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.shell.Missing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "CustomFields")
class RecordValuesApi {

  private static final String PUT =
      "A member for each field that shall change, by its key; null takes the value away, members"
          + " that are absent stay. Numbers, true and false, dates as text, a choice by its key.";

  private final Companies companies;
  private final People people;
  private final PastRelations past;
  private final CustomFields fields;
  private final CustomValues values;

  RecordValuesApi(
      Companies companies,
      People people,
      PastRelations past,
      CustomFields fields,
      CustomValues values) {
    this.companies = companies;
    this.people = people;
    this.past = past;
    this.fields = fields;
    this.values = values;
  }

  @GetMapping("/companies/{id}/custom")
  @Operation(summary = "What a company has in the workspace's own fields")
  Map<String, @Nullable Object> ofCompany(
      Viewer viewer,
      @PathVariable UUID id,
      @Parameter(description = AsOfGiven.WORDS) @RequestParam(defaultValue = "") String asOf) {
    return of(viewer, Area.COMPANY, id, AsOfGiven.read(asOf, viewer));
  }

  @GetMapping("/people/{id}/custom")
  @Operation(summary = "What a person has in the workspace's own fields")
  Map<String, @Nullable Object> ofPerson(
      Viewer viewer,
      @PathVariable UUID id,
      @Parameter(description = AsOfGiven.WORDS) @RequestParam(defaultValue = "") String asOf) {
    return of(viewer, Area.PERSON, id, AsOfGiven.read(asOf, viewer));
  }

  @PutMapping("/companies/{id}/custom")
  @Operation(summary = "Fill in the workspace's own fields of a company", description = PUT)
  KeptJson setCompany(
      Viewer viewer, @PathVariable UUID id, @RequestBody Map<String, @Nullable Object> given) {
    there(viewer, Area.COMPANY, id, null);
    return KeptJson.of(values.set(viewer, Area.COMPANY, id, CustomJson.typed(given)));
  }

  @PutMapping("/people/{id}/custom")
  @Operation(summary = "Fill in the workspace's own fields of a person", description = PUT)
  KeptJson setPerson(
      Viewer viewer, @PathVariable UUID id, @RequestBody Map<String, @Nullable Object> given) {
    there(viewer, Area.PERSON, id, null);
    return KeptJson.of(values.set(viewer, Area.PERSON, id, CustomJson.typed(given)));
  }

  private Map<String, @Nullable Object> of(
      Viewer viewer, Area area, UUID id, @Nullable Instant at) {
    there(viewer, area, id, at);
    return CustomJson.of(fields.of(viewer, area), values.of(viewer, id, at));
  }

  private void there(Viewer viewer, Area area, UUID id, @Nullable Instant at) {
    var found =
        area == Area.COMPANY
            ? at == null ? companies.find(viewer, id) : past.company(viewer, id, at)
            : at == null ? people.find(viewer, id) : past.person(viewer, id, at);
    if (found.isEmpty()) {
      throw new Missing(id);
    }
  }
}
