package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomField;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.DefineField;
import buyerside.app.relations.fields.FieldKind;
import buyerside.app.relations.fields.Words;
import buyerside.app.shell.EntityTag;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/custom-fields")
@Tag(name = "CustomFields")
class CustomFieldsApi {

  private final CustomFields fields;

  CustomFieldsApi(CustomFields fields) {
    this.fields = fields;
  }

  /// A name in the three languages; where one is missing, another stands in for it.
  @Schema(name = "CustomFieldName")
  public record NameJson(
      @Nullable String key, @Nullable String en, @Nullable String zhHans, @Nullable String zhHant) {

    static NameJson of(@Nullable String key, Words words) {
      return new NameJson(key, given(words.en()), given(words.hans()), given(words.hant()));
    }

    Words words() {
      return new Words(text(en), text(zhHans), text(zhHant));
    }

    private static @Nullable String given(String text) {
      return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String given) {
      return given == null ? "" : given;
    }
  }

  /// A field that the workspace defined. In a request `id`, `key` and the keys of options are
  /// ignored, and `version` is the one that was looked at.
  ///
  /// @param area company, person or deal
  /// @param kind text, number, date, choice or yes_no
  /// @param options of a choice
  @Schema(name = "CustomField")
  public record FieldJson(
      @Nullable UUID id,
      @Nullable String area,
      @Nullable String key,
      @Nullable String kind,
      @Nullable NameJson name,
      @Nullable List<@Nullable NameJson> options,
      @Nullable Integer version) {

    static FieldJson of(CustomField field) {
      return new FieldJson(
          field.id(),
          Listing.code(field.area()),
          field.key(),
          Listing.code(field.kind()),
          NameJson.of(null, field.label()),
          field.options().stream()
              .<@Nullable NameJson>map(it -> NameJson.of(it.key(), it.label()))
              .toList(),
          field.version());
    }

    Words label() {
      return name == null ? new Words("", "", "") : name.words();
    }

    List<Words> choices() {
      return options == null
          ? List.of()
          : options.stream().filter(Objects::nonNull).map(NameJson::words).toList();
    }
  }

  @GetMapping
  @Operation(summary = "The fields that the workspace defined, the oldest first")
  Listing<FieldJson> list(
      Viewer viewer,
      @Parameter(description = "company, person or deal; left out for all")
          @RequestParam(defaultValue = "")
          String area) {
    var found =
        area.isEmpty() ? fields.all(viewer) : fields.of(viewer, constant(Area.class, "area", area));
    return Listing.whole(found.stream().map(FieldJson::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Define a field",
      description = "For operations. Its key is made from its English name and never changes.")
  KeptJson define(Viewer viewer, @RequestBody FieldJson field) {
    var wanted =
        new DefineField(
            constant(Area.class, "area", field.area()),
            constant(FieldKind.class, "kind", field.kind()),
            field.label(),
            field.choices());
    return KeptJson.of(fields.define(viewer, wanted));
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Give a field other names and options",
      description =
          "For operations. Area and kind stay. Send the version that you were given. An option that"
              + " some record has cannot be left out; one with a known name keeps its key.")
  KeptJson change(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody FieldJson field) {
    var seen = EntityTag.required(ifMatch, field.version());
    return KeptJson.of(fields.change(viewer, id, seen, field.label(), field.choices()));
  }

  @DeleteMapping("/{id}")
  @Operation(
      summary = "Remove a field",
      description = "For operations. Its values are kept, in case this is undone.")
  KeptJson remove(Viewer viewer, @PathVariable UUID id) {
    return KeptJson.of(fields.remove(viewer, id));
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String member, @Nullable String given) {
    if (given == null || given.isBlank()) {
      throw new Refused(Reason.of(member, "missing"));
    }
    try {
      return Enum.valueOf(type, given.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refused(Reason.of(member, "json.value", given));
    }
  }
}
