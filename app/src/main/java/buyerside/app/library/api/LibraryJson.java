package buyerside.app.library.api;

import buyerside.app.library.Enclosed;
import buyerside.app.library.FormerPiece;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceFacts;
import buyerside.app.library.PieceKeeping;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.shell.Language;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What programs read and write of the library.
final class LibraryJson {

  private LibraryJson() {}

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
      @Nullable List<String> tags,
      @Nullable String link) {

    PieceFacts facts() {
      return new PieceFacts(
          known(language),
          text(title),
          text(summary),
          new PieceFacts.Origin(text(author), text(source), sourceOn, sourceReads, text(rights)),
          stage == null || stage.isBlank() ? null : stage,
          text(product),
          tags == null ? List.of() : tags,
          text(body),
          new Enclosed(null, link == null || link.isBlank() ? null : link.strip(), null));
    }

    static NewPiece of(PieceFacts facts) {
      var origin = facts.origin();
      return new NewPiece(
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
          facts.tags(),
          facts.enclosed().link());
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
  /// @param file the id of the file that it is; absent if it is none
  /// @param cover the id of the file that is its cover
  /// @param reviewer the member who was asked last to look it through
  record PieceJson(
      UUID id,
      String status,
      int version,
      long reads,
      Instant changedAt,
      @Nullable UUID file,
      @Nullable UUID cover,
      @Nullable UUID reviewer,
      NewPiece content) {

    static PieceJson of(Piece piece) {
      var facts = piece.facts();
      return new PieceJson(
          piece.id(),
          Listing.code(piece.status()),
          piece.version(),
          piece.reads(),
          piece.changed(),
          facts.enclosed().file(),
          facts.enclosed().cover(),
          piece.behind().review().reviewer(),
          NewPiece.of(facts));
    }
  }

  /// @param command by which it can be undone
  record KeptPiece(UUID id, UUID command) {}

  /// @param status draft, published or retired
  record NewStatus(Status status) {}

  /// @param reviewer the member who is asked
  /// @param note what they are asked
  record NewReview(UUID reviewer, @Nullable String note) {}

  /// @param replacedBy who changed it then; absent if the program did
  record FormerJson(int version, Instant replacedAt, @Nullable UUID replacedBy, NewPiece content) {

    static FormerJson of(FormerPiece former) {
      return new FormerJson(
          former.version(), former.replaced(), former.by(), NewPiece.of(former.facts()));
    }
  }

  static KeptPiece kept(PieceKeeping keeping) {
    return switch (keeping) {
      case Kept(var id, var command) -> new KeptPiece(id, command);
      case Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
