package buyerside.app.activities.calendar.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// A member's address for calendar programs, and the calendars that are read for them.
///
/// @param since when the address was made; empty if there is none
/// @param address the one just made, shown this once; else empty
/// @param name typed for a calendar to be read
/// @param typed its address
public record CalendarSettings(
    String since,
    String address,
    List<SourceLine> sources,
    String name,
    String typed,
    Problems problems)
    implements Fragment {

  /// @param failure in words; empty if the last reading went well
  public record SourceLine(String id, String name, String host, String read, String failure) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
