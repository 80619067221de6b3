package buyerside.app.deals.api;

import buyerside.app.process.ProcessVersion;
import buyerside.method.Position;
import java.util.Optional;
import java.util.stream.IntStream;

/// Stages by their ids, for programs.
final class StageIds {

  private static final String DECIDED = "decided";

  private StageIds() {}

  static String of(ProcessVersion version, int index) {
    return switch (version.process().positionAt(index)) {
      case Position.In(var stage) -> stage.value();
      case Position.Decided() -> DECIDED;
    };
  }

  /// The place of a stage in its process; past the last for `decided`; empty if it has none such.
  static Optional<Integer> index(ProcessVersion version, String stage) {
    return IntStream.rangeClosed(0, version.process().stages().size())
        .boxed()
        .filter(it -> of(version, it).equals(stage))
        .findFirst();
  }
}
