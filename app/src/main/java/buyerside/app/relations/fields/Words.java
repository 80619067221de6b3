package buyerside.app.relations.fields;

import buyerside.app.shell.Language;
import java.util.List;
import java.util.stream.Stream;

/// A name in three languages; where one is empty, another stands in for it.
public record Words(String en, String hans, String hant) {

  public Words {
    en = en.strip();
    hans = hans.strip();
    hant = hant.strip();
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> first(en, hans, hant);
      case ZH_HANS -> first(hans, hant, en);
      case ZH_HANT -> first(hant, hans, en);
    };
  }

  /// Those that are given.
  public List<String> given() {
    return Stream.of(en, hans, hant).filter(it -> !it.isEmpty()).toList();
  }

  private static String first(String... names) {
    return Stream.of(names).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }
}
