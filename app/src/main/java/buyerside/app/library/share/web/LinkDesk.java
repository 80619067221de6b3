package buyerside.app.library.share.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// The links to a piece as those keep them who lend it.
///
/// @param base where the piece is
/// @param published whether it can be lent
/// @param made a link that was just made, to be copied now; empty otherwise
/// @param people of the deal's company
/// @param next the link to the next page; empty on the last
public record LinkDesk(
    String base,
    String language,
    String title,
    boolean published,
    String made,
    List<LinkLine> links,
    List<Option> deals,
    List<Option> people,
    List<Option> languages,
    Typed typed,
    String next,
    Problems problems)
    implements Fragment {

  /// The new link's fields.
  public record Typed(String deal, String person, String recipient, String language, String days) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
