package buyerside.judgement.multistate;

import java.util.HashSet;
import java.util.List;

/// The stages of a process in the order in which tables show them. A stage's position in the list
/// is its number in arrays.
public record Stages(List<String> names) {

  public Stages {
    names = List.copyOf(names);
    if (new HashSet<>(names).size() != names.size()) {
      throw new IllegalArgumentException("a stage is named twice in " + names);
    }
  }

  public static Stages of(String... names) {
    return new Stages(List.of(names));
  }

  public int size() {
    return names.size();
  }

  public String name(int stage) {
    return names.get(stage);
  }

  /// @throws IllegalArgumentException if there is no such stage
  public int number(String name) {
    int number = names.indexOf(name);
    if (number < 0) {
      throw new IllegalArgumentException("no stage %s among %s".formatted(name, names));
    }
    return number;
  }
}
