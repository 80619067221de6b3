package buyerside.app.library.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// The listing.
///
/// @param waiting pieces that the viewer is asked to look through
/// @param filtered whether something is filtered by
/// @param next the link to the next page; empty on the last
public record LibraryPage(
    Filter filter, List<Entry> waiting, List<Entry> entries, boolean filtered, String next)
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
      List<String> products,
      String product,
      String tag,
      String order) {}

  /// A piece in the listing.
  ///
  /// @param language its BCP 47 tag, for the page's `lang`
  /// @param meta date, author and source, in words
  /// @param status its status in words; empty for published ones
  /// @param look how it looks in the list
  public record Entry(
      String href,
      String language,
      String title,
      String summary,
      String meta,
      String reads,
      String stage,
      List<String> tags,
      String status,
      Look look) {}

  /// How a piece looks in the list.
  ///
  /// @param cover the address of a small picture; empty if there is none
  /// @param sort what it is if no text, such as `PDF, 12 pages`; empty for texts
  /// @param excerpt where in it the words were found; none if nothing was searched
  public record Look(String cover, String sort, List<Span> excerpt) {}

  /// A stretch of text.
  ///
  /// @param found whether it is what was searched for
  public record Span(String text, boolean found) {}
}
