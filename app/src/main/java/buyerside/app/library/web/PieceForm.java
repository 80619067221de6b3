package buyerside.app.library.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;

/// Writing a piece.
///
/// @param action where it is sent
public record PieceForm(
    String title,
    String action,
    Map<String, String> typed,
    List<Option> languages,
    List<Option> stages,
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
