package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// The viewer's invitations: what is ahead, what was.
///
/// @param load how many were attended lately, in words
/// @param next the link to older ones; empty on the last page
public record InvitationList(List<Line> ahead, List<Line> past, String load, String next)
    implements Fragment {

  /// @param verdict `ATTEND`, `OPTIONAL` or `DECLINE`
  /// @param answer in words; empty while it is open
  public record Line(
      String href,
      String title,
      String when,
      String host,
      String verdict,
      String why,
      String answer) {}
}
