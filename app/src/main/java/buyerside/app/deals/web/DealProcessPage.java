package buyerside.app.deals.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// Choosing the process that a deal follows, with what each choice would mean.
public record DealProcessPage(UUID deal, String name, String now, List<Choice> choices)
    implements Fragment {

  /// A version that the deal could follow.
  public record Choice(UUID version, String label, MovePage.Line line) {}
}
