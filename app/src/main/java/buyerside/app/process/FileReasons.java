package buyerside.app.process;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.shell.Reason;
import buyerside.method.file.FileProblem;
import java.util.List;

/// What is wrong in a process file, for people and programs.
public final class FileReasons {

  private FileReasons() {}

  /// One reason for each problem; its field says the line, such as `line 12`.
  public static List<Reason> of(List<FileProblem> problems) {
    return problems.stream()
        .map(it ->
            new Reason(
                "line " + it.line(), "process.file." + it.code(), List.copyOf(it.arguments())))
        .toList();
  }

  /// The same in the reader's words, line by line.
  public static List<String> words(List<FileProblem> problems) {
    return problems.stream()
        .map(it ->
            msg("process.file.line", String.valueOf(it.line()), of(List.of(it)).getFirst().words()))
        .toList();
  }
}
