package buyerside.text.recovery;

import java.util.Locale;

/// In which characters Chinese pieces come out.
public enum Script {
  /// As they are; simplified where the page mixes both, because such pages were converted by
  /// machine.
  AS_WRITTEN,
  /// Simplified.
  HANS,
  /// Traditional.
  HANT;

  /// @param name `hans` or `hant`, in any case; everything else is as written
  public static Script named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "hans", "zh-hans", "simplified" -> HANS;
      case "hant", "zh-hant", "traditional" -> HANT;
      default -> AS_WRITTEN;
    };
  }
}
