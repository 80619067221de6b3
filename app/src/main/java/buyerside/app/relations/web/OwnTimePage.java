package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// A member's own time, day by day, with the days of leave.
public record OwnTimePage(List<Day> days, List<LeaveLine> leave, boolean saved, Problems problems)
    implements Fragment {

  public record Day(String name, List<Span> spans) {}

  /// @param name what the two fields are called, `-from` and `-to` apart
  public record Span(String name, String label, String from, String to, boolean wrong) {}

  public record LeaveLine(int index, String from, String to) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
