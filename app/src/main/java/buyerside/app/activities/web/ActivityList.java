package buyerside.app.activities.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// A deal's latest activities, ready to print.
public record ActivityList(String title, String addLink, List<Line> lines) implements Fragment {

  /// @param misfit the fit check's verdict; empty if it fits
  public record Line(
      UUID id, String kind, String subject, String when, String misfit, boolean done) {}
}
