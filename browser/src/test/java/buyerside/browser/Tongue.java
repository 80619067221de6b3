package buyerside.browser;

/// A language in which the journeys are walked.
public enum Tongue {
  ENGLISH("en", "English", "en"),
  CHINESE("zh-Hans", "简体中文", "zh-CN");

  private final String tag;
  private final String ownName;
  private final String locale;

  Tongue(String tag, String ownName, String locale) {
    this.tag = tag;
    this.ownName = ownName;
    this.locale = locale;
  }

  /// As in the page's `lang`.
  public String tag() {
    return tag;
  }

  /// How its speakers call it.
  public String ownName() {
    return ownName;
  }

  /// What a browser of such a reader asks for.
  public String locale() {
    return locale;
  }
}
