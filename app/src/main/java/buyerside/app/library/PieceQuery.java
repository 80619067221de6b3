package buyerside.app.library;

import buyerside.app.library.Piece.Status;
import buyerside.app.shell.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which pieces, in which order.
///
/// @param words found by the search under these; empty for all
/// @param after the last piece of the page before; `null` for the first page
public record PieceQuery(
    @Nullable Status status,
    @Nullable Language language,
    String stage,
    String tag,
    String product,
    String words,
    Order order,
    @Nullable UUID after) {

  /// By what pieces are ordered.
  public enum Order {
    LATEST,
    MOST_READ
  }

  /// Of any product.
  public PieceQuery(
      @Nullable Status status,
      @Nullable Language language,
      String stage,
      String tag,
      String words,
      Order order,
      @Nullable UUID after) {
    this(status, language, stage, tag, "", words, order, after);
  }

  public static PieceQuery published() {
    return new PieceQuery(Status.PUBLISHED, null, "", "", "", Order.LATEST, null);
  }
}
