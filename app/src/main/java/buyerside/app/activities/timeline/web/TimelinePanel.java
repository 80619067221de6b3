package buyerside.app.activities.timeline.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// The latest of a timeline, on its record's page.
///
/// @param add where an activity is planned or logged
public record TimelinePanel(String all, String add, List<MomentLine> lines) implements Fragment {

  public TimelinePanel {
    lines = List.copyOf(lines);
  }
}
