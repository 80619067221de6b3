package buyerside.app.library.web;

import buyerside.app.library.web.LibraryPage.Entry;
import buyerside.app.shell.Fragment;
import java.util.List;

/// Pieces for a stage.
///
/// @param stage its short name
/// @param room where they are put into the deal's buyer room
public record PieceList(String stage, List<Proposed> entries, String room) implements Fragment {

  /// @param action the playbook action that it belongs to, in words; empty if it is for the stage
  public record Proposed(Entry entry, String action) {}
}
