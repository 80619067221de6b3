package buyerside.app.library.publish.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Where operations decide what everybody may read.
///
/// @param rules whether the viewer may change it
/// @param home the front page; empty while nothing is shown
/// @param waiting how many requests to take something down are open, in words; empty for none
/// @param candidates published pieces that are not public
/// @param next the link to the next page; empty on the last
public record SiteDesk(
    boolean rules,
    String home,
    String waiting,
    Typed typed,
    List<Option> languages,
    List<Line> shown,
    List<Option> candidates,
    String next,
    Problems problems)
    implements Fragment {

  /// The settings as typed.
  public record Typed(
      boolean shown,
      String slug,
      String name,
      String about,
      String address,
      String language,
      String contact) {}

  /// A public piece.
  public record Line(String piece, String title, String href, String meta) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
