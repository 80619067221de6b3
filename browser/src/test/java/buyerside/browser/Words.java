package buyerside.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipFile;

/// The words that the built product carries, in one language, so that tests name keys and readers
/// see texts.
public final class Words {

  private final Locale locale;
  private final Map<String, String> texts;

  private Words(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  public static Words in(String tag) {
    var end = "_" + tag.replace('-', '_') + ".properties";
    var texts = new HashMap<String, String>();
    try (var jar = new ZipFile(Path.of(System.getProperty("buyerside.jar", "")).toFile())) {
      for (var entry : jar.stream().toList()) {
        if (entry.getName().startsWith("messages/") && entry.getName().endsWith(end)) {
          var file = new Properties();
          file.load(new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8));
          file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(Locale.forLanguageTag(tag), texts);
  }

  /// The text of a key, its arguments filled in.
  public String of(String key, Object... arguments) {
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("The product has no text " + key);
    }
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }
}
