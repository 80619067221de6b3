package buyerside.app.library.share.web;

/// A link in a listing, with the reading by it.
///
/// @param piece where its piece's links are
/// @param deal where its deal is; empty for none
/// @param state open, expired or revoked, in words
/// @param read whether, how often, how long and how far, in words
/// @param beside what does not count as reading, in words; empty for nothing
/// @param revocation where it is revoked; empty if it does not open
public record LinkLine(
    String recipient,
    String piece,
    String title,
    String deal,
    String state,
    String read,
    boolean wasRead,
    String beside,
    String revocation) {}
