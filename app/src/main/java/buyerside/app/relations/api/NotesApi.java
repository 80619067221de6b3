package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.notes.Note;
import buyerside.app.relations.notes.Notes;
import buyerside.app.shell.Listing;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{area:companies|people}/{id}/notes")
@Tag(name = "Notes")
class NotesApi {

  private final Notes notes;
  private final AnyRecord records;

  NotesApi(Notes notes, AnyRecord records) {
    this.notes = notes;
    this.records = records;
  }

  /// What a member wrote down about a company or person. In a request only `body` and `private`
  /// count.
  ///
  /// @param secret whether only its author reads it; called `private` in JSON
  @Schema(name = "Note")
  public record NoteJson(
      @Nullable UUID id,
      @Nullable UUID author,
      @JsonProperty("private") @Nullable Boolean secret,
      @Nullable String body,
      @Nullable Instant writtenAt) {

    static NoteJson of(Note note) {
      return new NoteJson(note.id(), note.author(), note.secret(), note.body(), note.written());
    }
  }

  @GetMapping
  @Operation(
      summary = "The notes about a company or person that one may read, the latest first",
      description = "Private notes of others are not among them, whatever one's role.")
  Listing<NoteJson> list(
      Viewer viewer,
      @Parameter(description = AnyRecord.AREA) @PathVariable String area,
      @PathVariable UUID id,
      @Parameter(description = AsOfGiven.WORDS) @RequestParam(defaultValue = "") String asOf) {
    var at = AsOfGiven.read(asOf, viewer);
    records.there(viewer, area, id, at);
    var found = at == null ? notes.of(viewer, id) : notes.of(viewer, id, at);
    return Listing.whole(found.stream().map(NoteJson::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Write a note about a company or person")
  KeptJson write(
      Viewer viewer,
      @Parameter(description = AnyRecord.AREA) @PathVariable String area,
      @PathVariable UUID id,
      @RequestBody NoteJson note) {
    var kind = records.there(viewer, area, id);
    var body = note.body() == null ? "" : note.body();
    return KeptJson.of(notes.write(viewer, kind, id, body, Boolean.TRUE.equals(note.secret())));
  }

  @DeleteMapping("/{note}")
  @Operation(summary = "Remove a note of one's own")
  KeptJson remove(
      Viewer viewer,
      @Parameter(description = AnyRecord.AREA) @PathVariable String area,
      @PathVariable UUID id,
      @PathVariable UUID note) {
    var kind = records.there(viewer, area, id);
    return KeptJson.of(notes.remove(viewer, kind, id, note));
  }
}
