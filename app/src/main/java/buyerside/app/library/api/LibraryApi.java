package buyerside.app.library.api;

import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceFacts;
import buyerside.app.library.PieceKeeping;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.library.PieceQuery;
import buyerside.app.library.PieceQuery.Order;
import buyerside.app.shell.Language;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pieces")
@Tag(name = "Pieces")
class LibraryApi {

  private final Library library;

  LibraryApi(Library library) {
    this.library = library;
  }

  /// @param language BCP 47: en, zh-Hans or zh-Hant
  /// @param stage the short name of the buying stage that it serves
  /// @param body Markdown
  /// @param sourceReads how often it was read where it comes from
  record NewPiece(
      String title,
      String language,
      String body,
      @Nullable String summary,
      @Nullable String author,
      @Nullable String source,
      @Nullable LocalDate sourceOn,
      @Nullable Long sourceReads,
      @Nullable String rights,
      @Nullable String stage,
      @Nullable String product,
      @Nullable List<String> tags) {

    PieceFacts facts() {
      return new PieceFacts(
          known(language),
          text(title),
          text(summary),
          new PieceFacts.Origin(text(author), text(source), sourceOn, sourceReads, text(rights)),
          stage == null || stage.isBlank() ? null : stage,
          text(product),
          tags == null ? List.of() : tags,
          text(body));
    }

    private static Language known(@Nullable String tag) {
      try {
        return Language.ofTag(text(tag));
      } catch (IllegalArgumentException e) {
        throw new Refused(Reason.of("language", "library.language", text(tag)));
      }
    }

    private static String text(@Nullable String given) {
      return given == null ? "" : given;
    }
  }

  /// @param reads how often it was read here
  record PieceJson(
      UUID id, String status, int version, long reads, Instant changedAt, NewPiece content) {

    static PieceJson of(Piece piece) {
      var facts = piece.facts();
      var origin = facts.origin();
      return new PieceJson(
          piece.id(),
          Listing.code(piece.status()),
          piece.version(),
          piece.reads(),
          piece.changed(),
          new NewPiece(
              facts.title(),
              facts.language().tag(),
              facts.body(),
              facts.summary(),
              origin.author(),
              origin.source(),
              origin.on(),
              origin.reads(),
              origin.rights(),
              facts.stage(),
              facts.product(),
              facts.tags()));
    }
  }

  /// @param command by which it can be undone
  record KeptPiece(UUID id, UUID command) {}

  /// @param status draft, published or retired
  record NewStatus(Status status) {}

  @GetMapping
  @Operation(summary = "Pieces of the library, the latest changed first")
  Listing<PieceJson> list(
      Viewer viewer,
      @Parameter(description = "draft, published or retired; all without it")
          @RequestParam(required = false)
          @Nullable Status status,
      @Parameter(description = "The short name of a buying stage") @RequestParam(defaultValue = "")
          String stage,
      @Parameter(description = "Words of title, summary or text") @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = "The cursor of the page before") @RequestParam(required = false)
          @Nullable UUID after,
      @Parameter(description = "Pieces a page") @RequestParam(defaultValue = "50") int limit) {
    var size = Listing.size(limit);
    var query = new PieceQuery(status, null, stage, "", q, Order.LATEST, after);
    return Listing.cut(library.page(viewer, query, size + 1), size, Piece::id).map(PieceJson::of);
  }

  @GetMapping("/{piece}")
  @Operation(summary = "A piece")
  PieceJson get(Viewer viewer, @PathVariable UUID piece) {
    return library.find(viewer, piece).map(PieceJson::of).orElseThrow(() -> new Missing(piece));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Add a piece, as a draft")
  KeptPiece add(Viewer viewer, @RequestBody NewPiece piece) {
    return kept(library.add(viewer, piece.facts(), null));
  }

  @PutMapping("/{piece}")
  @Operation(
      summary = "Change a piece",
      description = "Send the version that was read; refused if somebody has changed it since.")
  KeptPiece change(
      Viewer viewer,
      @PathVariable UUID piece,
      @Parameter(description = "The version that was read") @RequestParam(defaultValue = "0")
          int version,
      @RequestBody NewPiece content) {
    get(viewer, piece);
    return kept(library.change(viewer, piece, version, content.facts()));
  }

  @PutMapping("/{piece}/status")
  @Operation(summary = "Publish, retire, or take back to a draft")
  KeptPiece move(Viewer viewer, @PathVariable UUID piece, @RequestBody NewStatus status) {
    get(viewer, piece);
    return kept(library.setStatus(viewer, piece, status.status()));
  }

  private static KeptPiece kept(PieceKeeping keeping) {
    return switch (keeping) {
      case Kept(var id, var command) -> new KeptPiece(id, command);
      case Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
