package buyerside.app.library.api;

import static buyerside.app.library.api.LibraryJson.kept;

import buyerside.app.access.Viewer;
import buyerside.app.files.Upload;
import buyerside.app.library.Brought;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.PieceReviews;
import buyerside.app.library.api.LibraryJson.FormerJson;
import buyerside.app.library.api.LibraryJson.KeptPiece;
import buyerside.app.library.api.LibraryJson.NewReview;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Files, versions and reviews of pieces.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Piece materials")
class PieceMaterialsApi {

  private final Library library;
  private final PieceReviews reviews;

  PieceMaterialsApi(Library library, PieceReviews reviews) {
    this.library = library;
    this.reviews = reviews;
  }

  @PostMapping(path = "/piece-files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Let a piece be a file, or give it a cover",
      description =
          "A file of at most 100 MB, not under a password, in place of the one that it was; its"
              + " text is searched. A cover is a PNG, JPEG, GIF or WebP picture. Both are given out"
              + " by the address of the files.")
  KeptPiece bring(
      Viewer viewer,
      @Parameter(description = "The piece's id") @RequestParam UUID piece,
      @Parameter(description = "The version that was read") @RequestParam(defaultValue = "0")
          int version,
      @Parameter(description = "Whether it becomes the cover, not the piece itself")
          @RequestParam(defaultValue = "false")
          boolean cover,
      @RequestParam MultipartFile file) {
    var upload = upload(file);
    var brought = cover ? new Brought(null, upload) : new Brought(upload, null);
    return kept(library.change(viewer, piece, version, find(viewer, piece).facts(), brought));
  }

  @GetMapping("/pieces/{piece}/versions")
  @Operation(summary = "What a piece said before, the latest first")
  Listing<FormerJson> versions(Viewer viewer, @PathVariable UUID piece) {
    find(viewer, piece);
    return Listing.whole(library.versions(viewer, piece).stream().map(FormerJson::of).toList());
  }

  @PutMapping("/pieces/{piece}/review")
  @Operation(
      summary = "Ask a colleague to look a draft through",
      description = "They publish it then, or sales operations, or it is taken back to a draft.")
  KeptPiece review(Viewer viewer, @PathVariable UUID piece, @RequestBody NewReview review) {
    find(viewer, piece);
    if (review.reviewer() == null) {
      throw new Refused(Reason.of("reviewer", "missing"));
    }
    var note = review.note() == null ? "" : review.note();
    return kept(reviews.askReview(viewer, piece, review.reviewer(), note));
  }

  private Piece find(Viewer viewer, UUID piece) {
    return library.find(viewer, piece).orElseThrow(() -> new Missing(piece));
  }

  private static Upload upload(MultipartFile file) {
    var name = file.getOriginalFilename();
    return new Upload(name == null ? "" : name, file);
  }
}
