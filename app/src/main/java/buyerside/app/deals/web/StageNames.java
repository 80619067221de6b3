package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Reader;
import buyerside.method.CriterionId;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;

/// A process's own texts in the reader's language.
final class StageNames {

  private StageNames() {}

  /// @param stage its index; one past the last: decided
  static String of(ProcessVersion version, int stage) {
    var stages = version.process().stages();
    if (stage >= stages.size()) {
      return msg("deals.decided");
    }
    var id = stages.get(stage).id();
    var name = in(version.described().texts(id).name());
    return name.isEmpty() ? id.value() : name;
  }

  static String of(ProcessVersion version, CriterionId criterion) {
    var name = in(version.described().texts(criterion).name());
    return name.isEmpty() ? criterion.value() : name;
  }

  static String in(Words words) {
    return words.in(
        switch (Reader.current().language()) {
          case EN -> Language.EN;
          case ZH_HANS -> Language.ZH_HANS;
          case ZH_HANT -> Language.ZH_HANT;
        });
  }
}
