package buyerside.method.playbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// One text in the languages in which it was written.
public record Words(Map<Language, String> byLanguage) {

  /// No text in any language.
  public static final Words NONE = new Words(Map.of());

  public Words {
    var copy = new EnumMap<Language, String>(Language.class);
    copy.putAll(byLanguage);
    byLanguage = Collections.unmodifiableMap(copy);
  }

  /// The text in a language; where it is missing, the other Chinese script for Chinese, then
  /// English, then any; empty if there is none at all.
  public String in(Language language) {
    var text = byLanguage.get(language);
    if (text != null) {
      return text;
    }
    var nearest =
        switch (language) {
          case EN -> Language.EN;
          case ZH_HANS -> Language.ZH_HANT;
          case ZH_HANT -> Language.ZH_HANS;
        };
    var near = byLanguage.getOrDefault(nearest, byLanguage.get(Language.EN));
    return near != null ? near : byLanguage.values().stream().findFirst().orElse("");
  }

  /// The languages in which the text is missing.
  public Set<Language> missing() {
    var missing = EnumSet.allOf(Language.class);
    missing.removeAll(byLanguage.keySet());
    return missing;
  }
}
