package buyerside.app.process.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// The buying processes of the workspace, and what new ones can begin from.
///
/// @param mayEdit whether the reader may change them
/// @param problems why a file was refused, line by line; empty if none was
public record ProcessesPage(
    List<Line> lines,
    List<Option> variants,
    boolean mayEdit,
    String fileName,
    List<String> problems)
    implements Fragment {

  /// @param version in words; empty if nothing is published yet
  public record Line(
      String href,
      String name,
      String version,
      List<String> stages,
      boolean followed,
      String draftHref) {}

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
