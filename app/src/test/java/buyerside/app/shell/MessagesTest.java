package buyerside.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private static final Pattern USED_KEY =
      Pattern.compile("\\bmsg\\(\"([a-z][A-Za-z0-9._-]*)\"[,)]");
  private static final Pattern TEXT_BETWEEN_TAGS = Pattern.compile(">\\s*[\\p{L}][^<>@${}]*<");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_every_message(Language language) {
    assertThat(Messages.all(language).keySet())
        .containsExactlyInAnyOrderElementsOf(Messages.all(Language.EN).keySet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_message_with_arguments_is_well_formed(Language language) {
    Messages.all(language)
        .forEach((key, text) -> {
          if (text.contains("{")) {
            assertThatCode(() -> new MessageFormat(text, language.locale()))
                .as(language.tag() + " " + key)
                .doesNotThrowAnyException();
          }
        });
  }

  @Test
  void every_message_that_code_and_templates_name_exists() throws IOException {
    var missing = new ArrayList<String>();
    for (var file : sources("src/main/java", "src/main/jte")) {
      var matcher = USED_KEY.matcher(Files.readString(file));
      while (matcher.find()) {
        if (!Messages.has(matcher.group(1))) {
          missing.add(file.getFileName() + ": " + matcher.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void templates_hold_no_text_of_their_own() throws IOException {
    var found = new ArrayList<String>();
    for (var file : sources("src/main/jte")) {
      var matcher = TEXT_BETWEEN_TAGS.matcher(Files.readString(file).replaceAll("(?m)^@.*$", ""));
      while (matcher.find()) {
        found.add(file.getFileName() + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void chinese_messages_are_chinese() {
    var plain =
        Messages.all(Language.ZH_HANS).entrySet().stream()
            .filter(it -> it.getValue().replaceAll("\\{[^}]*}", "").matches(".*[a-z]{4,}.*"))
            .filter(it -> !HAN.matcher(it.getValue()).find())
            .map(java.util.Map.Entry::getKey)
            .toList();
    assertThat(plain).isEmpty();
  }

  private static List<Path> sources(String... roots) throws IOException {
    var files = new ArrayList<Path>();
    for (var root : roots) {
      try (Stream<Path> tree = Files.walk(Path.of(root))) {
        tree.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }
}
