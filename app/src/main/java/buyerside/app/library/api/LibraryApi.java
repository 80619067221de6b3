package buyerside.app.library.api;

import static buyerside.app.library.api.LibraryJson.kept;

import buyerside.app.access.Viewer;
import buyerside.app.library.Enclosed;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceQuery;
import buyerside.app.library.PieceQuery.Order;
import buyerside.app.library.api.LibraryJson.KeptPiece;
import buyerside.app.library.api.LibraryJson.NewPiece;
import buyerside.app.library.api.LibraryJson.NewStatus;
import buyerside.app.library.api.LibraryJson.PieceJson;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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

  @GetMapping
  @Operation(summary = "Pieces of the library, the latest changed first")
  Listing<PieceJson> list(
      Viewer viewer,
      @Parameter(description = "draft, review, published or retired; all without it")
          @RequestParam(required = false)
          @Nullable Status status,
      @Parameter(description = "The short name of a buying stage") @RequestParam(defaultValue = "")
          String stage,
      @Parameter(description = "The product that pieces are of") @RequestParam(defaultValue = "")
          String product,
      @Parameter(description = "latest or most_read first") @RequestParam(defaultValue = "latest")
          Order order,
      @Parameter(description = "Words of title, summary, text or file")
          @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = "The cursor of the page before") @RequestParam(required = false)
          @Nullable UUID after,
      @Parameter(description = "Pieces a page") @RequestParam(defaultValue = "50") int limit) {
    var size = Listing.size(limit);
    var query = new PieceQuery(status, null, stage, "", product, q, order, after);
    return Listing.cut(library.page(viewer, query, size + 1), size, Piece::id).map(PieceJson::of);
  }

  @GetMapping("/{piece}")
  @Operation(summary = "A piece")
  PieceJson get(Viewer viewer, @PathVariable UUID piece) {
    return PieceJson.of(find(viewer, piece));
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
    var was = find(viewer, piece).facts().enclosed();
    var facts = content.facts();
    var enclosed = new Enclosed(was.file(), facts.enclosed().link(), was.cover());
    return kept(library.change(viewer, piece, version, facts.with(enclosed)));
  }

  @PutMapping("/{piece}/status")
  @Operation(summary = "Publish, retire, or take back to a draft")
  KeptPiece move(Viewer viewer, @PathVariable UUID piece, @RequestBody NewStatus status) {
    get(viewer, piece);
    return kept(library.setStatus(viewer, piece, status.status()));
  }

  private Piece find(Viewer viewer, UUID piece) {
    return library.find(viewer, piece).orElseThrow(() -> new Missing(piece));
  }
}
