package buyerside.app.activities.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// One's own abbreviations for the quick log.
public record ShorthandPage(List<Line> lines, String word, String meaning, Problems problems)
    implements Fragment {

  public record Line(String word, String meaning) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
