package buyerside.method.file;

import static buyerside.method.file.FileProblem.Code.ID_UNUSABLE;
import static buyerside.method.file.FileProblem.Code.KEY_MISSING;
import static buyerside.method.file.FileProblem.Code.KEY_REPEATED;
import static buyerside.method.file.FileProblem.Code.NOT_A_LIST;
import static buyerside.method.file.FileProblem.Code.NOT_A_MAPPING;
import static buyerside.method.file.FileProblem.Code.NOT_ONE_OF;
import static buyerside.method.file.FileProblem.Code.NOT_TEXT;

import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A mapping in a process file. What is wrong with a value is noted where it is read, and reading
/// goes on, so that all problems are found at once.
final class Section {

  private final int line;
  private final Map<String, Node> values;
  private final Problems problems;

  private Section(int line, Map<String, Node> values, Problems problems) {
    this.line = line;
    this.values = values;
    this.problems = problems;
  }

  /// The mapping at a node; an empty one, with the problem noted, if there is none.
  ///
  /// @param keys those that mean something here; others are noted as left out
  static Section of(Node node, String name, List<String> keys, Problems problems) {
    var values = new LinkedHashMap<String, Node>();
    if (node instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!keys.contains(key)) {
          problems.leaveOut(lineOf(entry.getKeyNode()), key);
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
          problems.add(lineOf(entry.getKeyNode()), KEY_REPEATED, key);
        }
      }
      values.values().removeIf(Section::isNull);
    } else {
      problems.add(lineOf(node), NOT_A_MAPPING, name);
    }
    return new Section(lineOf(node), values, problems);
  }

  int line() {
    return line;
  }

  int lineOf(String key) {
    var node = values.get(key);
    return node == null ? line : lineOf(node);
  }

  Optional<String> text(String key) {
    return switch (values.get(key)) {
      case null -> Optional.empty();
      case ScalarNode scalar -> Optional.of(scalar.getValue().strip());
      case Node other -> {
        problems.add(lineOf(other), NOT_TEXT, key);
        yield Optional.empty();
      }
    };
  }

  /// A text that must be there; the problem is noted where it is not.
  Optional<String> needed(String key) {
    if (!values.containsKey(key)) {
      problems.add(line, KEY_MISSING, key);
    }
    return text(key);
  }

  /// An id; where it is missing or unusable, a stand-in that no usable id can be confused with.
  String id(String key, Predicate<String> usable) {
    var id = needed(key);
    if (id.isPresent() && !usable.test(id.get())) {
      problems.add(lineOf(key), ID_UNUSABLE, key, id.get());
    }
    return id.filter(usable).orElseGet(() -> "\u00bf %s on line %d?".formatted(key, line));
  }

  /// Whether an id is a stand-in for one that could not be read.
  static boolean isStandIn(String id) {
    return id.startsWith("\u00bf");
  }

  <E extends Enum<E>> @Nullable E oneOf(String key, Class<E> set) {
    return text(key).flatMap(text -> known(lineOf(key), key, text, set)).orElse(null);
  }

  <E extends Enum<E>> List<E> severalOf(String key, Class<E> set) {
    return list(key).stream()
        .flatMap(node ->
            node instanceof ScalarNode scalar
                ? known(lineOf(node), key, scalar.getValue().strip(), set).stream()
                : unreadable(node, key))
        .toList();
  }

  private <E> Stream<E> unreadable(Node node, String key) {
    problems.add(lineOf(node), NOT_TEXT, key);
    return Stream.empty();
  }

  private <E extends Enum<E>> Optional<E> known(int at, String key, String text, Class<E> set) {
    var value = Token.find(set, text);
    if (value.isEmpty()) {
      problems.add(at, NOT_ONE_OF, key, text, Token.all(set));
    }
    return value;
  }

  List<Node> list(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case SequenceNode sequence -> sequence.getValue();
      case Node other -> {
        problems.add(lineOf(other), NOT_A_LIST, key);
        yield List.of();
      }
    };
  }

  /// A text per language; a plain text is English.
  Words words(String key) {
    var node = values.get(key);
    return node == null ? Words.NONE : words(node, key, problems);
  }

  static Words words(Node node, String name, Problems problems) {
    if (node instanceof ScalarNode scalar) {
      return new Words(Map.of(Language.EN, scalar.getValue().strip()));
    }
    var tags = Arrays.stream(Language.values()).map(Language::tag).toList();
    var section = Section.of(node, name, tags, problems);
    var texts = new EnumMap<Language, String>(Language.class);
    for (var language : Language.values()) {
      section
          .text(language.tag())
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> texts.put(language, text));
    }
    return new Words(texts);
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
  }

  static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
