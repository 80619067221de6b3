package buyerside.app.deals.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Frame.Done;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of the table, some of whose cells can be changed in place.
///
/// @param chance how probable it is to be won; empty where nobody knows
/// @param columns the columns that are shown
/// @param owners who may own it; empty where owners cannot be changed here
/// @param editable whether it is of today
/// @param extra what it has in the chosen field of the workspace; `null` if none is chosen
/// @param problem what was wrong with the last change, in words; empty if nothing
/// @param done the change just made here, which can be undone
public record DealTableRow(
    DealCard card,
    String chance,
    Set<String> columns,
    List<Option> owners,
    boolean editable,
    @Nullable String extra,
    String problem,
    Done done)
    implements Fragment {

  /// Where a cell's new value is sent.
  public String address(String field) {
    return "/deals/" + card.id() + "/fields/" + field;
  }

  @Override
  public int status() {
    return problem.isEmpty() ? 200 : 422;
  }
}
