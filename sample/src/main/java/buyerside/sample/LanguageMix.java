package buyerside.sample;

/// In which languages companies and their people have their names.
public enum LanguageMix {
  /// As many buyers of a supplier who sells in China and abroad.
  WORLD(0.55, 0.67, 0.87, 0.95),
  /// Mostly mainland China.
  SIMPLIFIED(0.86, 0.90, 0.96, 0.98),
  /// Mostly Taiwan and Hong Kong.
  TRADITIONAL(0.10, 0.90, 0.96, 0.98),
  /// Mostly English.
  ENGLISH(0.02, 0.03, 0.87, 0.95);

  private final double simplified;
  private final double traditional;
  private final double english;
  private final double german;

  /// Shares, added up.
  LanguageMix(double simplified, double traditional, double english, double german) {
    this.simplified = simplified;
    this.traditional = traditional;
    this.english = english;
    this.german = german;
  }

  Language company(double unit) {
    if (unit < simplified) {
      return Language.ZH_HANS;
    }
    if (unit < traditional) {
      return Language.ZH_HANT;
    }
    return unit < english ? Language.EN : unit < german ? Language.DE : Language.FR;
  }

  /// The sellers' own.
  Language seller(double unit) {
    return switch (this) {
      case WORLD -> unit < 0.7 ? Language.ZH_HANS : Language.EN;
      case SIMPLIFIED -> Language.ZH_HANS;
      case TRADITIONAL -> Language.ZH_HANT;
      case ENGLISH -> Language.EN;
    };
  }
}
