package buyerside.sample;

/// The language of a company and its people.
public enum Language {
  ZH_HANS("zh-Hans"),
  ZH_HANT("zh-Hant"),
  EN("en"),
  DE("de"),
  FR("fr");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The BCP 47 tag.
  public String tag() {
    return tag;
  }

  /// Whether names are written in Chinese characters.
  public boolean chinese() {
    return this == ZH_HANS || this == ZH_HANT;
  }
}
