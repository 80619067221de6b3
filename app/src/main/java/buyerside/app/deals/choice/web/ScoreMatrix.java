package buyerside.app.deals.choice.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// Candidates by criteria, to be scored with reasons.
public record ScoreMatrix(
    List<String> candidates, List<Line> lines, List<Option> points, boolean live)
    implements Fragment {

  /// A criterion's scores in the order of the candidates.
  public record Line(String criterion, String weight, boolean must, List<Score> scores) {}

  /// @param label what it scores, for those who do not see the table
  public record Score(String name, String label, String points, String reason) {}
}
