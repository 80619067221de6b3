package buyerside.method.playbook;

import java.util.Optional;

/// A language in which the texts of a process can be written.
public enum Language {
  EN("en"),
  ZH_HANS("zh-Hans"),
  ZH_HANT("zh-Hant");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The BCP 47 tag.
  public String tag() {
    return tag;
  }

  public static Optional<Language> ofTag(String tag) {
    for (var language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
