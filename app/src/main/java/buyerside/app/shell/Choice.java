package buyerside.app.shell;

import java.util.List;

/// A field whose value is one of several.
public record Choice(
    String name, String label, List<Option> options, String chosen, List<String> problems)
    implements Fragment {

  public Choice {
    options = List.copyOf(options);
    problems = List.copyOf(problems);
  }

  /// @param label in the reader's language
  public record Option(String value, String label) {}
}
