package buyerside.app.library.publish.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// A site's listing.
///
/// @param mostRead none on later pages
/// @param next the link to the next page; empty on the last
public record PublicFront(
    String name, String about, List<PublicEntry> entries, List<PublicEntry> mostRead, String next)
    implements Fragment {}
