package buyerside.app.deals.api;

import buyerside.app.process.ProcessVersion;
import buyerside.method.Position;

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
}
