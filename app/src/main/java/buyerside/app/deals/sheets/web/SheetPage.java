package buyerside.app.deals.sheets.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;

/// A stage tool's page: what follows from it above, what is written below.
///
/// @param results drawn above the form
/// @param extras drawn inside the form below the rows
/// @param asOf the past day that is shown; empty for today
public record SheetPage(
    UUID deal,
    String dealName,
    String title,
    String lead,
    String action,
    int revision,
    List<Content> results,
    RowForm rows,
    List<Content> extras,
    String asOf,
    Problems problems)
    implements Fragment {

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
