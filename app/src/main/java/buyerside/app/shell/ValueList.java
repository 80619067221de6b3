package buyerside.app.shell;

import java.util.List;

/// What is known of something, name by name.
///
/// @param id its own on the page
/// @param edit where it is changed; empty if not here
public record ValueList(String id, String title, List<Line> lines, String edit, String editWords)
    implements Fragment {

  /// @param value empty if none is known
  public record Line(String name, String value) {}

  public ValueList {
    lines = List.copyOf(lines);
  }
}
