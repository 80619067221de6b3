package buyerside.app.relations.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;

/// The viewer's core circle, whoever is due first.
///
/// @param advice what there is to say about the circle as a whole; empty if it is fine
/// @param headsUp a message to the circle for a time of withdrawal
/// @param typed what was typed for somebody new
public record CirclePage(
    List<One> circle,
    List<Option> ways,
    String advice,
    String headsUp,
    Typed typed,
    Problems problems)
    implements Fragment {

  /// @param due when the next contact is due, in words
  /// @param late `LATE`, `SOON` or `LATER`
  /// @param remarks birthday, turn to invite
  public record One(
      UUID id,
      String name,
      String href,
      String due,
      String late,
      String last,
      List<String> remarks) {}

  public record Typed(String name, String everyDays, String birthday, String note) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
