package buyerside.app.activities.web;

import buyerside.app.shell.Fragment;

/// The line to write, and beneath it what was understood.
///
/// @param here the page it is written on, to return to
/// @param command by which what was logged last can be undone; empty if nothing was
public record QuickLogForm(String line, String here, QuickLogChips chips, String command)
    implements Fragment {

  @Override
  public int status() {
    return chips.status();
  }
}
