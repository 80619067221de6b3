package buyerside.method.file;

import buyerside.method.draft.Draft;
import java.util.List;

/// The answer to a file that holds a draft.
public sealed interface DraftReading {

  record Read(Draft draft) implements DraftReading {}

  /// The file cannot be read, for all these reasons.
  record Refused(List<FileProblem> problems) implements DraftReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
