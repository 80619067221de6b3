package buyerside.app.activities.review.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// A member's week, ready to read and to print.
///
/// @param week its days, in words
/// @param previous the week before; `next` is empty while it is still to come
/// @param members whose weeks the viewer may read; empty if only their own
/// @param shares where the hours went, in parts of a hundred
/// @param findings what stands out, in sentences
/// @param team everybody's week; empty if not asked for
public record ReviewPage(
    String week,
    String monday,
    String member,
    String name,
    String previous,
    String next,
    List<Option> members,
    List<Share> shares,
    List<String> findings,
    List<Row> deals,
    List<Row> kinds,
    List<Moved> moves,
    List<Still> idle,
    List<Row> team)
    implements Fragment {

  public ReviewPage {
    members = List.copyOf(members);
    shares = List.copyOf(shares);
    findings = List.copyOf(findings);
    deals = List.copyOf(deals);
    kinds = List.copyOf(kinds);
    moves = List.copyOf(moves);
    idle = List.copyOf(idle);
    team = List.copyOf(team);
  }

  /// Whether anything was done or moved.
  public boolean empty() {
    return deals.isEmpty() && kinds.isEmpty() && moves.isEmpty();
  }

  /// @param kind `BEFORE_FIT`, `BEFORE_UNFIT`, `AFTER_FIT`, `AFTER_UNFIT` or `LOOSE`
  /// @param start where its part of the bar begins, `width` how wide it is, of 100
  public record Share(String kind, String label, String hours, String start, String width) {}

  /// @param mark a word beside the name; may be empty
  /// @param unfit the hours that did not fit; empty if none
  public record Row(
      String href, String name, String mark, String count, String hours, String unfit) {}

  public record Moved(String href, String name, String what, boolean back, String when) {}

  public record Still(String href, String name, String where, String hours, String why) {}
}
