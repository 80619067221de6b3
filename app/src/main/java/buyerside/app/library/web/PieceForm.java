package buyerside.app.library.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;

/// Writing a piece.
///
/// @param action where it is sent
/// @param file the name of the file that it is now; empty if it is none
/// @param cover whether it has a cover
public record PieceForm(
    String title,
    String action,
    Map<String, String> typed,
    List<Option> languages,
    List<Option> stages,
    String file,
    boolean cover,
    Problems problems)
    implements Fragment {

  public String get(String field) {
    return typed.getOrDefault(field, "");
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
