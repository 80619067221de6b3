package buyerside.app.library.publish.web;

import buyerside.app.library.publish.TakeDown.Ground;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// The form by which somebody asks for a piece to be taken down.
///
/// @param title of the piece
public record TakeDownForm(
    String action,
    String handle,
    String title,
    List<Option> grounds,
    Typed typed,
    Problems problems)
    implements Fragment {

  /// What was typed.
  public record Typed(String name, String contact, String ground, String words) {
    static final Typed NOTHING = new Typed("", "", Ground.COPYRIGHT.name(), "");
  }
}
