package buyerside.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// The lists from which the names of one language are put together.
record NameParts(Properties lists) {

  static NameParts of(Language language) {
    return new NameParts(read("names", language));
  }

  static Properties read(String kind, Language language) {
    var file = "%s_%s.properties".formatted(kind, language.tag().replace('-', '_'));
    try (var stream = Objects.requireNonNull(NameParts.class.getResourceAsStream(file), file)) {
      var lists = new Properties();
      lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> list(String key) {
    var line = Objects.requireNonNull(lists.getProperty(key), key);
    return Arrays.stream(line.split(" ")).map(part -> part.replace('_', ' ')).toList();
  }
}
