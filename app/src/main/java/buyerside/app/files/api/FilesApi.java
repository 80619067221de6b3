package buyerside.app.files.api;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attaching;
import buyerside.app.files.Attachment;
import buyerside.app.files.Attachments;
import buyerside.app.files.FileAnswer;
import buyerside.app.files.Holder;
import buyerside.app.files.Upload;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/files")
@Tag(name = "Files")
class FilesApi {

  private final Attachments attachments;

  FilesApi(Attachments attachments) {
    this.attachments = attachments;
  }

  /// A file on a record.
  ///
  /// @param sha256 of what it holds, in hexadecimal
  /// @param type its media type by what it holds
  /// @param locked whether it is under a password
  record FileJson(
      UUID id,
      String kind,
      UUID record,
      String name,
      long size,
      String type,
      String sha256,
      boolean locked,
      @Nullable UUID addedBy,
      Instant addedAt) {

    static FileJson of(Attachment file) {
      var content = file.content();
      return new FileJson(
          file.id(),
          file.holder().kind().toLowerCase(Locale.ROOT),
          file.holder().record(),
          file.name(),
          content.size(),
          content.type(),
          content.hash(),
          content.locked(),
          file.by(),
          file.added());
    }
  }

  /// A file that was attached or removed.
  ///
  /// @param command by which it can be undone
  @Schema(name = "KeptFile")
  record KeptFile(UUID id, UUID command) {}

  @GetMapping
  @Operation(summary = "The files of a record, the latest first")
  Listing<FileJson> list(
      Viewer viewer,
      @Parameter(description = "What the record is: company, person, deal or piece") @RequestParam
          String kind,
      @Parameter(description = "The record's id") @RequestParam UUID record) {
    var holder = holder(kind, record);
    if (!attachments.sees(viewer, holder)) {
      throw new Missing(record);
    }
    return Listing.whole(attachments.of(viewer, holder).stream().map(FileJson::of).toList());
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Attach a file to a record",
      description =
          "At most 100 MB. The type is told by what the file holds. Programs, archives that would"
              + " blow up, files whose name says something else, and what is on the record already"
              + " are refused.")
  KeptFile attach(
      Viewer viewer,
      @Parameter(description = "What the record is: company, person, deal or piece") @RequestParam
          String kind,
      @Parameter(description = "The record's id") @RequestParam UUID record,
      @RequestParam MultipartFile file)
      throws IOException {
    var name = file.getOriginalFilename();
    var upload = new Upload(name == null ? "" : name, file);
    return kept(attachments.attach(viewer, holder(kind, record), upload));
  }

  @GetMapping("/{id}")
  @Operation(summary = "What is known of a file")
  FileJson get(Viewer viewer, @PathVariable UUID id) {
    return FileJson.of(find(viewer, id));
  }

  @GetMapping("/{id}/content")
  @Operation(summary = "What a file holds")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  void content(Viewer viewer, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    var file = find(viewer, id);
    FileAnswer.head(response, file, null);
    try (var in = attachments.open(viewer, file)) {
      in.transferTo(response.getOutputStream());
    }
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Remove a file; kept for 30 days, in which the command can be undone")
  KeptFile remove(Viewer viewer, @PathVariable UUID id) {
    return kept(attachments.remove(viewer, id));
  }

  private Attachment find(Viewer viewer, UUID id) {
    return attachments.find(viewer, id).orElseThrow(() -> new Missing(id));
  }

  private static Holder holder(String kind, UUID record) {
    return new Holder(kind.toUpperCase(Locale.ROOT), record);
  }

  private static KeptFile kept(Attaching attaching) {
    return switch (attaching) {
      case Attaching.Done(var file, var command) -> new KeptFile(file.id(), command);
      case Attaching.Refused(var reasons) -> throw new Refused(reasons);
    };
  }
}
