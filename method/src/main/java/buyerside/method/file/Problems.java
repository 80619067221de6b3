package buyerside.method.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The problems found so far in a process file, and the keys left out.
final class Problems {

  private final List<FileProblem> found = new ArrayList<>();
  private final List<FileProblem> leftOut = new ArrayList<>();

  void add(int line, FileProblem.Code code, Object... arguments) {
    found.add(problem(line, code, arguments));
  }

  void leaveOut(int line, String key) {
    leftOut.add(problem(line, FileProblem.Code.KEY_UNKNOWN, key));
  }

  boolean none() {
    return found.isEmpty();
  }

  List<FileProblem> found() {
    return found.stream().sorted(Comparator.comparingInt(FileProblem::line)).toList();
  }

  List<FileProblem> leftOut() {
    return leftOut;
  }

  private static FileProblem problem(int line, FileProblem.Code code, Object... arguments) {
    return new FileProblem(line, code, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
