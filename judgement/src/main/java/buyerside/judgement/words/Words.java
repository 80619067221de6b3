package buyerside.judgement.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sentences by key, in the language that is spoken: English, unless somebody [#speaking] another
/// one asked. The sentences stand in `words_en.properties` and `words_zh.properties`, as patterns
/// of [java.util.Formatter]; numbers look the same everywhere.
public final class Words {

  private static final ScopedValue<Language> SPOKEN = ScopedValue.newInstance();
  private static final Map<String, String> ENGLISH = read("en");
  private static final Map<String, String> CHINESE = read("zh");

  private Words() {}

  /// A language that there are words in.
  public enum Language {
    ENGLISH,
    CHINESE;

    /// What a reader with this locale is spoken to in.
    public static Language of(Locale locale) {
      return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
  }

  /// Does something with every sentence in a language.
  public static <T> T speaking(Language language, Supplier<T> what) {
    return ScopedValue.where(SPOKEN, language).call(what::get);
  }

  public static Language language() {
    return SPOKEN.orElse(Language.ENGLISH);
  }

  /// @throws MissingResourceException if there is no such sentence
  public static String of(String key, @Nullable Object... arguments) {
    return String.format(Locale.ROOT, raw(key), arguments);
  }

  /// A name that has a translation, or else itself.
  ///
  /// @param group the first part of the key
  public static String name(String group, String name) {
    return patterns(language()).getOrDefault(group + "." + name.replace(' ', '-'), name);
  }

  /// A page of words, such as how to use a command.
  public static String text(String name) {
    var file = "%s_%s.txt".formatted(name, language() == Language.CHINESE ? "zh" : "en");
    try (var in = Words.class.getResourceAsStream(file)) {
      return new String(
          java.util.Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String raw(String key) {
    var pattern = patterns(language()).get(key);
    if (pattern == null) {
      throw new MissingResourceException("no words for " + key, Words.class.getName(), key);
    }
    return pattern;
  }

  private static Map<String, String> patterns(Language language) {
    return language == Language.CHINESE ? CHINESE : ENGLISH;
  }

  /// The keys of a language, for checking that none lacks a sentence.
  static Set<String> keys(Language language) {
    return patterns(language).keySet();
  }

  private static Map<String, String> read(String language) {
    var properties = new Properties();
    try (var in = Words.class.getResourceAsStream("words_%s.properties".formatted(language))) {
      properties.load(
          new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(it -> it, properties::getProperty));
  }
}
