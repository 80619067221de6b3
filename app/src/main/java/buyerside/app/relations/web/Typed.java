package buyerside.app.relations.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a form as it was typed.
final class Typed {

  private Typed() {}

  /// `null` where nothing was typed.
  static @Nullable String given(Map<String, String> typed, String name) {
    var text = typed.getOrDefault(name, "").strip();
    return text.isEmpty() ? null : text;
  }

  static void put(Map<String, String> typed, String name, @Nullable String value) {
    if (value != null) {
      typed.put(name, value);
    }
  }

  /// The version that was looked at; 0 if none was.
  static int version(Map<String, String> typed) {
    try {
      return Integer.parseInt(typed.getOrDefault("version", "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
