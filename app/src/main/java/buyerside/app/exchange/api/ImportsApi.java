package buyerside.app.exchange.api;

import buyerside.app.access.Viewer;
import buyerside.app.exchange.ImportRun;
import buyerside.app.exchange.Imports;
import buyerside.app.exchange.Imports.Upload;
import buyerside.app.exchange.api.ImportJson.DryRunJson;
import buyerside.app.exchange.api.ImportJson.Mapping;
import buyerside.app.exchange.api.ImportJson.RefusalJson;
import buyerside.app.exchange.reading.Target;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportsApi {

  private final Imports imports;

  ImportsApi(Imports imports) {
    this.imports = imports;
  }

  @GetMapping
  @Operation(summary = "The latest imports")
  Listing<ImportJson> list(Viewer viewer) {
    return Listing.whole(imports.latest(viewer).stream().map(ImportJson::of).toList());
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Upload a CSV or XLSX file; its layout is recognised, nothing is taken yet")
  ImportJson upload(Viewer viewer, @RequestParam MultipartFile file) throws IOException {
    var name = file.getOriginalFilename();
    try (var content = file.getInputStream()) {
      return switch (imports.upload(viewer, name == null ? "" : name, content)) {
        case Upload.Kept(var run) -> ImportJson.of(find(viewer, run));
        case Upload.Refused(var reason) -> throw new Refused(reason);
      };
    }
  }

  @GetMapping("/{id}")
  @Operation(summary = "How far an import is, with its counts")
  ImportJson get(Viewer viewer, @PathVariable UUID id) {
    return ImportJson.of(find(viewer, id));
  }

  @GetMapping("/{id}/dry-run")
  @Operation(summary = "What the file would do: counts, a preview, and the rows it cannot take")
  DryRunJson dryRun(Viewer viewer, @PathVariable UUID id) throws IOException {
    return DryRunJson.of(imports.dryRun(viewer, find(viewer, id)));
  }

  @PutMapping("/{id}/mapping")
  @Operation(summary = "Choose what the rows are and which field each column fills")
  ImportJson map(Viewer viewer, @PathVariable UUID id, @RequestBody Mapping mapping) {
    var run = find(viewer, id);
    var problems = imports.map(viewer, id, mapping.kindOr(run.kind()), mapping.upper());
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return ImportJson.of(find(viewer, id));
  }

  @PostMapping("/{id}/{step:start|cancel|undo}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Set an import going, stop it, or take back what it did",
      description =
          "start takes a file that was checked; cancel stops a running import and takes its rows"
              + " back; undo takes a finished one back. Rows that somebody has changed since stay."
              + " Ask the import itself how far it is.")
  ImportJson step(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable @Schema(allowableValues = {"start", "cancel", "undo"}) String step)
      throws IOException {
    find(viewer, id);
    var problems =
        switch (step) {
          case "start" -> imports.start(viewer, id);
          case "cancel" -> imports.cancel(viewer, id);
          default -> imports.undo(viewer, id);
        };
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return ImportJson.of(find(viewer, id));
  }

  @GetMapping("/{id}/refusals")
  @Operation(summary = "The rows that were not taken, with line, column, value and reason")
  Listing<RefusalJson> refusals(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    find(viewer, id);
    return Listing.whole(
        imports.refusals(viewer, id, Listing.size(limit)).stream().map(RefusalJson::of).toList());
  }

  @GetMapping("/fields")
  @Operation(summary = "The fields that a column can fill")
  List<String> fields() {
    return Stream.of(Target.values()).map(it -> Listing.code(it)).toList();
  }

  private ImportRun find(Viewer viewer, UUID id) {
    return imports.find(viewer, id).orElseThrow(() -> new Missing(id));
  }
}
