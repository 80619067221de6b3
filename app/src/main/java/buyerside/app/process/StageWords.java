package buyerside.app.process;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.shell.Reader;
import buyerside.method.CriterionId;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;

/// A process's own texts in the reader's language.
public final class StageWords {

  private StageWords() {}

  /// @param stage its index; one past the last: decided
  public static String of(ProcessVersion version, int stage) {
    var stages = version.process().stages();
    if (stage >= stages.size()) {
      return msg("deals.decided");
    }
    var id = stages.get(stage).id();
    return orId(version.described().texts(id).name(), id.value());
  }

  public static String of(ProcessVersion version, CriterionId criterion) {
    return orId(version.described().texts(criterion).name(), criterion.value());
  }

  public static String in(Words words) {
    return words.in(
        switch (Reader.current().language()) {
          case EN -> Language.EN;
          case ZH_HANS -> Language.ZH_HANS;
          case ZH_HANT -> Language.ZH_HANT;
        });
  }

  /// The text, or the id where nobody wrote one.
  public static String orId(Words words, String id) {
    var text = in(words);
    return text.isEmpty() ? id : text;
  }
}
