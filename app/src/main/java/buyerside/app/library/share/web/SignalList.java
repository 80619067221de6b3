package buyerside.app.library.share.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// What was read for a deal, on its page.
///
/// @param lent how many links there are, in words
public record SignalList(UUID deal, String lent, List<Signal> signals) implements Fragment {

  /// @param read who read what, in words
  /// @param extent how often, long and far, in words; empty if that is not known
  /// @param suggestion what to do, in words
  /// @param fresh whether it is a reason to do something now
  /// @param plan where that is planned
  public record Signal(String read, String extent, String suggestion, boolean fresh, String plan) {}
}
