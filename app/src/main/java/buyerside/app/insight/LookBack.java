package buyerside.app.insight;

import java.util.List;

/// What there is to talk over.
///
/// @param worked effects after which buyers moved on sooner, at most three
/// @param stop what costs hours and moves nobody, at most three
/// @param drop open deals that have been in their stage far longer than is usual, the longest first
public record LookBack(
    Moved moved,
    List<buyerside.judgement.works.Effect> worked,
    List<Stop> stop,
    List<BehindRow> drop,
    Works works) {

  public LookBack {
    worked = List.copyOf(worked);
    stop = List.copyOf(stop);
    drop = List.copyOf(drop);
  }

  /// Stays that ended in the time looked at.
  public record Moved(int on, int back, int won, int lost, int noDecision, int entered) {}

  /// Something to stop.
  ///
  /// @param minutes spent on it
  /// @param effect what says so; `null` where it is work that did not fit
  public record Stop(
      String kind,
      String fit,
      long minutes,
      buyerside.judgement.works.@org.jspecify.annotations.Nullable Effect effect) {}
}
