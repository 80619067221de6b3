package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Where a process's texts are missing.
final class MissingTexts {

  private MissingTexts() {}

  /// The languages in which any of these is missing; one that was never begun is not missed.
  static List<String> of(Words... texts) {
    return Arrays.stream(Language.values())
        .filter(it ->
            Stream.of(texts)
                .anyMatch(text -> !text.byLanguage().isEmpty() && text.missing().contains(it)))
        .map(it -> msg("process.short." + it.tag()))
        .toList();
  }
}
