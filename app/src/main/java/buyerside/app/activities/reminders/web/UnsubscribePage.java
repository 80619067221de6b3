package buyerside.app.activities.reminders.web;

import buyerside.app.shell.Fragment;

/// Giving the daily mail up, for those who are not signed in.
///
/// @param state ASK, DONE or UNKNOWN
public record UnsubscribePage(String state, String action) implements Fragment {

  @Override
  public int status() {
    return state.equals("UNKNOWN") ? 404 : 200;
  }
}
