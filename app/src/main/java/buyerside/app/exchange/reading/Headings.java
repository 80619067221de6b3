package buyerside.app.exchange.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The headings that other systems use, from `headings.properties`: a line for each kind and field,
/// its headings separated by semicolons.
final class Headings {

  private Headings() {}

  static Map<Kind, Map<String, Target>> read() {
    var lines = new Properties();
    try (var stream = Headings.class.getResourceAsStream("headings.properties")) {
      if (stream == null) {
        throw new IllegalStateException("headings.properties is missing");
      }
      lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var headings = new EnumMap<Kind, Map<String, Target>>(Kind.class);
    for (var name : lines.stringPropertyNames()) {
      var kind = Kind.valueOf(name.substring(0, name.indexOf('.')));
      var target = Target.valueOf(name.substring(name.indexOf('.') + 1));
      for (var heading : lines.getProperty(name).split(";")) {
        headings.computeIfAbsent(kind, _ -> new HashMap<>()).put(Layout.normal(heading), target);
      }
    }
    return headings;
  }
}
