package buyerside.method;

import java.util.List;

/// The answer to a proposed process: the process, or every reason why it is none.
public sealed interface Definition {

  record Defined(BuyingProcess process) implements Definition {}

  record Rejected(List<ProcessProblem> problems) implements Definition {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
