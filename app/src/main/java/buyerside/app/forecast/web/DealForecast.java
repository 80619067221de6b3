package buyerside.app.forecast.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// What is expected of a deal, on its page.
///
/// @param chance of being won at all, in percent
/// @param before what it was a while ago; empty if nobody said
/// @param counted whether it is in the forecast
/// @param ends what becomes of it within 90 days
/// @param reasons the strongest first
/// @param next what would change it most
/// @param call how it is called; empty where it cannot be
public record DealForecast(
    String deal,
    String chance,
    String before,
    boolean counted,
    List<Ending> ends,
    String flat,
    String decided,
    String range,
    String byRep,
    boolean early,
    List<Reason> reasons,
    String next,
    String call,
    String known,
    String link)
    implements Fragment {

  public DealForecast {
    ends = List.copyOf(ends);
    reasons = List.copyOf(reasons);
  }

  /// @param from where its part of the bar begins, `width` how long it is; in units of 200
  public record Ending(String kind, String label, String chance, String from, String width) {}

  /// @param side `up` or `down`
  /// @param share its bar, in units of 100
  public record Reason(String words, String points, String side, int share) {}
}
