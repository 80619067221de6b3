package buyerside.app.forecast.web;

import buyerside.app.shell.Fragment;

/// The state of the forecast: what is shown, and how far a new one is.
///
/// @param run the one that is being worked out, or just was; empty if none
/// @param words about the one that is shown
/// @param working what is done now; empty if nothing
/// @param done of `total`; both 0 while nobody knows
/// @param ended what has become of the one that was waited for; empty if none was
/// @param ask whether a new one can be asked for
public record RunStatus(
    String run,
    String words,
    String working,
    String left,
    long done,
    long total,
    String ended,
    boolean ask,
    String asOf,
    String back)
    implements Fragment {

  public boolean busy() {
    return !working.isEmpty();
  }
}
