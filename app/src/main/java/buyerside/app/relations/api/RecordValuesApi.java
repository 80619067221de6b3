package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomJson;
import buyerside.app.relations.fields.CustomValues;
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

  private final AnyRecord records;
  private final CustomFields fields;
  private final CustomValues values;

  RecordValuesApi(AnyRecord records, CustomFields fields, CustomValues values) {
    this.records = records;
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
    records.there(viewer, "companies", id);
    return KeptJson.of(values.set(viewer, Area.COMPANY, id, CustomJson.typed(given)));
  }

  @PutMapping("/people/{id}/custom")
  @Operation(summary = "Fill in the workspace's own fields of a person", description = PUT)
  KeptJson setPerson(
      Viewer viewer, @PathVariable UUID id, @RequestBody Map<String, @Nullable Object> given) {
    records.there(viewer, "people", id);
    return KeptJson.of(values.set(viewer, Area.PERSON, id, CustomJson.typed(given)));
  }

  private Map<String, @Nullable Object> of(
      Viewer viewer, Area area, UUID id, @Nullable Instant at) {
    records.there(viewer, area == Area.COMPANY ? "companies" : "people", id, at);
    return CustomJson.of(fields.of(viewer, area), values.of(viewer, id, at));
  }
}
