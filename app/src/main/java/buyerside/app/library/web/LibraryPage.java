package buyerside.app.library.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// The listing.
///
/// @param filtered whether something is filtered by
/// @param next the link to the next page; empty on the last
public record LibraryPage(Filter filter, List<Entry> entries, boolean filtered, String next)
    implements Fragment {

  /// What is filtered by.
  public record Filter(
      String words,
      List<Option> statuses,
      String status,
      List<Option> stages,
      String stage,
      List<Option> languages,
      String language,
      String tag,
      String order) {}

  /// A piece in the listing.
  ///
  /// @param language its BCP 47 tag, for the page's `lang`
  /// @param meta date, author and source, in words
  /// @param status its status in words; empty for published ones
  public record Entry(
      String href,
      String language,
      String title,
      String summary,
      String meta,
      String reads,
      String stage,
      List<String> tags,
      String status) {}
}
