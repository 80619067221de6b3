package buyerside.method.file;

import buyerside.method.playbook.DescribedProcess;
import java.util.List;

/// The answer to a process file.
public sealed interface ProcessReading {

  /// The file is a process.
  ///
  /// @param leftOut keys that mean nothing in a process file, perhaps misspelt
  record Read(DescribedProcess process, List<FileProblem> leftOut) implements ProcessReading {
    public Read {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// The file is no process, for all these reasons, in the order of their lines.
  record Refused(List<FileProblem> problems) implements ProcessReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
