package buyerside.app.activities.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// Activities day by day, with filters.
///
/// @param next the page after; empty on the last one
public record ActivityListPage(Filters filters, List<Day> days, String back, String next)
    implements Fragment {

  public ActivityListPage {
    days = List.copyOf(days);
  }

  /// @param late whether what is planned for it should have been done
  public record Day(String name, boolean late, List<ActivityLine> lines) {}

  /// What is chosen, and what can be.
  ///
  /// @param done whether those are shown that are done
  public record Filters(
      boolean done,
      String owner,
      String kind,
      boolean misfits,
      String from,
      String until,
      List<Option> owners,
      List<Option> kinds) {}
}
