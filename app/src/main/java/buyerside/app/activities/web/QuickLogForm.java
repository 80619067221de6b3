package buyerside.app.activities.web;

import buyerside.app.shell.Fragment;

/// The line to write, and beneath it what was understood.
///
/// @param here the page it is written on, to return to
public record QuickLogForm(String line, String here, QuickLogChips chips) implements Fragment {

  @Override
  public int status() {
    return chips.status();
  }
}
