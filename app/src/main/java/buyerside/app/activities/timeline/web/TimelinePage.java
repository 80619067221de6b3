package buyerside.app.activities.timeline.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// All that happened with a deal, a company or a person, day by day.
///
/// @param back the record's page
/// @param path this page
/// @param asOf the past day that is shown; empty for today
/// @param first back to the latest; empty on the first page
/// @param next what was before; empty on the last page
public record TimelinePage(
    String name,
    String back,
    String path,
    String asOf,
    String today,
    List<Filter> filters,
    List<Day> days,
    String first,
    String next)
    implements Fragment {

  public TimelinePage {
    filters = List.copyOf(filters);
    days = List.copyOf(days);
  }

  /// Whether only some sorts are asked for.
  public boolean filtered() {
    return filters.stream().anyMatch(Filter::chosen);
  }

  /// A sort that can be asked for.
  public record Filter(String name, String label, boolean chosen) {}

  public record Day(String name, List<MomentLine> lines) {
    public Day {
      lines = List.copyOf(lines);
    }
  }
}
