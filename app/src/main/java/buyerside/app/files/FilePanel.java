package buyerside.app.files;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// The files of a record on its page, and the place to bring more.
///
/// @param back the record's page, where one returns to
/// @param limit the largest size, in words
/// @param changeable whether files can be brought and removed; not so on a past day
/// @param whole whether this is the page itself, as after a file was refused
public record FilePanel(
    Holder holder,
    List<Line> lines,
    String back,
    String limit,
    boolean changeable,
    boolean whole,
    Problems problems)
    implements Fragment {

  /// A file in the list.
  ///
  /// @param preview the address of a small picture; empty if there is none
  /// @param more size, day and who, in words
  /// @param locked whether it is under a password
  public record Line(
      String href, String name, String sort, String preview, String more, boolean locked) {}

  FilePanel asOf() {
    return new FilePanel(holder, lines, back, limit, false, whole, problems);
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
