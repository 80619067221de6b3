package buyerside.app.library.publish.web;

/// A piece in a public listing.
///
/// @param language its BCP 47 tag
/// @param meta date, author, source and reads, in words
public record PublicEntry(
    String href, String language, String title, String summary, String meta) {}
