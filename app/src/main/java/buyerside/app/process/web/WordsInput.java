package buyerside.app.process.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.shell.Fragment;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A text to be written in every language.
///
/// @param tall whether it may have several lines
public record WordsInput(String name, String label, boolean tall, List<Tongue> tongues)
    implements Fragment {

  /// @param missing whether other languages have the text and this one does not
  public record Tongue(String tag, String ownName, String value, boolean missing) {}

  static WordsInput of(String name, boolean tall, Words words) {
    var tongues = new ArrayList<Tongue>();
    for (var language : Language.values()) {
      var text = words.byLanguage().getOrDefault(language, "");
      var missing = text.isEmpty() && !words.byLanguage().isEmpty();
      tongues.add(
          new Tongue(
              language.tag(),
              buyerside.app.shell.Language.ofTag(language.tag()).ownName(),
              text,
              missing));
    }
    return new WordsInput(name, msg("process.field." + name), tall, tongues);
  }

  /// Several texts, each on a line of its own.
  static WordsInput lines(String name, List<Words> texts) {
    var joined = new EnumMap<Language, String>(Language.class);
    for (var language : Language.values()) {
      var lines =
          texts.stream()
              .map(it -> it.byLanguage().getOrDefault(language, ""))
              .collect(Collectors.joining("\n"));
      if (!lines.isBlank()) {
        joined.put(language, lines);
      }
    }
    return of(name, true, new Words(joined));
  }

  static Words read(Map<String, String> form, String name) {
    var texts = new EnumMap<Language, String>(Language.class);
    for (var language : Language.values()) {
      var text = form.getOrDefault(name + "." + language.tag(), "").strip();
      if (!text.isEmpty()) {
        texts.put(language, text);
      }
    }
    return new Words(texts);
  }

  /// The texts of [#lines]: the first lines of all languages are one, and so on.
  static List<Words> readLines(Map<String, String> form, String name) {
    var texts = new ArrayList<Map<Language, String>>();
    for (var language : Language.values()) {
      var lines = form.getOrDefault(name + "." + language.tag(), "").lines().toList();
      for (int line = 0; line < lines.size(); line++) {
        while (texts.size() <= line) {
          texts.add(new EnumMap<>(Language.class));
        }
        var text = lines.get(line).strip();
        if (!text.isEmpty()) {
          texts.get(line).put(language, text);
        }
      }
    }
    return texts.stream().filter(it -> !it.isEmpty()).map(Words::new).toList();
  }
}
