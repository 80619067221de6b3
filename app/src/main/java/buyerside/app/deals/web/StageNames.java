package buyerside.app.deals.web;

import buyerside.app.process.ProcessVersion;
import buyerside.app.process.StageWords;
import buyerside.method.CriterionId;
import buyerside.method.playbook.Words;

/// A process's own texts in the reader's language.
final class StageNames {

  private StageNames() {}

  /// @param stage its index; one past the last: decided
  static String of(ProcessVersion version, int stage) {
    return StageWords.of(version, stage);
  }

  static String of(ProcessVersion version, CriterionId criterion) {
    return StageWords.of(version, criterion);
  }

  static String in(Words words) {
    return StageWords.in(words);
  }
}
