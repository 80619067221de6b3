package buyerside.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that the product speaks in full.
public enum Language {
  EN("en", "English"),
  ZH_HANS("zh-Hans", "简体中文"),
  ZH_HANT("zh-Hant", "繁體中文");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /// BCP 47, as stored and as in the page's `lang`.
  public String tag() {
    return tag;
  }

  /// How speakers call it.
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  public boolean chinese() {
    return this != EN;
  }

  /// @throws IllegalArgumentException for a tag that is not one of ours
  public static Language ofTag(String tag) {
    for (var language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    throw new IllegalArgumentException("no such language: " + tag);
  }

  /// The first of ours among the languages that somebody accepts; empty if none is.
  public static Optional<Language> among(List<Locale> accepted) {
    return accepted.stream()
        .filter(it -> it.getLanguage().equals("zh") || it.getLanguage().equals("en"))
        .findFirst()
        .map(Language::closestTo);
  }

  /// The closest of ours to what a browser asks for: zh-TW, zh-HK and zh-MO read traditional.
  public static Language closestTo(Locale locale) {
    if (!locale.getLanguage().equals("zh")) {
      return EN;
    }
    var traditional =
        locale.getScript().equals("Hant")
            || (locale.getScript().isEmpty() && locale.getCountry().matches("TW|HK|MO"));
    return traditional ? ZH_HANT : ZH_HANS;
  }
}
