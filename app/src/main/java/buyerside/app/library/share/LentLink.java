package buyerside.app.library.share;

/// A link with what is known of the reading by it.
///
/// @param title of the piece
public record LentLink(ReadingLink link, String title, Reading reading) {}
