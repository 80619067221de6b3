package buyerside.app.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The product's words: one file per module and language below `messages/`, read once.
public final class Messages {

  private static final Map<Language, Map<String, String>> TEXTS = load();
  private static final Map<Pattern, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

  private Messages() {}

  /// A text in the reader's language; arguments in `MessageFormat`'s notation.
  ///
  /// @throws IllegalArgumentException for a key that no file has
  public static String msg(String key, Object... arguments) {
    return msg(Reader.current().language(), key, arguments);
  }

  public static String msg(Language language, String key, Object... arguments) {
    var text = texts(language).get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language.tag());
    }
    return arguments.length == 0 ? text : pattern(language, text).format(arguments);
  }

  public static boolean has(String key) {
    return texts(Language.EN).containsKey(key);
  }

  /// All keys and texts of a language; for tests.
  public static Map<String, String> all(Language language) {
    return Map.copyOf(texts(language));
  }

  /// A pattern is parsed once; each use takes a copy, since formats are not for several threads.
  private static MessageFormat pattern(Language language, String text) {
    var parsed =
        PATTERNS.computeIfAbsent(
            new Pattern(language, text),
            it -> new MessageFormat(it.text(), it.language().locale()));
    return (MessageFormat) parsed.clone();
  }

  private record Pattern(Language language, String text) {}

  private static Map<String, String> texts(Language language) {
    return TEXTS.getOrDefault(language, Map.of());
  }

  private static Map<Language, Map<String, String>> load() {
    var texts = new EnumMap<Language, Map<String, String>>(Language.class);
    for (var language : Language.values()) {
      texts.put(
          language,
          load("classpath*:messages/*_" + language.tag().replace('-', '_') + ".properties"));
    }
    return texts;
  }

  private static Map<String, String> load(String pattern) {
    var texts = new HashMap<String, String>();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
          if (texts.put(key, properties.getProperty(key)) != null) {
            throw new IllegalStateException("message twice: " + key + " in " + file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
