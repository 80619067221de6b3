package buyerside.app.library.share;

import buyerside.app.access.Viewer;
import buyerside.app.library.Piece;

/// Somebody who came in by a reading link.
///
/// @param viewer the program itself in the piece's workspace; a guest has no seat
public record ReadingGuest(Viewer viewer, ReadingLink link, Piece piece) {}
