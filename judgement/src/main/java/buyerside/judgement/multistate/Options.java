package buyerside.judgement.multistate;

import buyerside.judgement.words.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of a command line: values, and options that take one value each (`--out DIR` or
/// `--out=DIR`).
///
/// @param options by name, without the dashes
public record Options(List<String> values, Map<String, String> options) {

  public Options {
    values = List.copyOf(values);
    options = Map.copyOf(options);
  }

  /// @param known the names of options
  /// @throws Wrong if an option is unknown, given twice, or lacks its value
  public static Options of(List<String> arguments, Set<String> known) {
    var values = new ArrayList<String>();
    var options = new HashMap<String, String>();
    for (var words = arguments.iterator(); words.hasNext(); ) {
      var word = words.next();
      if (!word.startsWith("--")) {
        values.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      var name = equals < 0 ? word.substring(2) : word.substring(2, equals);
      if (!known.contains(name)) {
        throw new Wrong(Words.of("option.unknown", name));
      }
      if (equals < 0 && !words.hasNext()) {
        throw new Wrong(Words.of("option.novalue", name));
      }
      var value = equals < 0 ? words.next() : word.substring(equals + 1);
      if (options.put(name, value) != null) {
        throw new Wrong(Words.of("option.twice", name));
      }
    }
    return new Options(values, options);
  }

  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /// The words of an option that takes several, with commas between.
  public Optional<List<String>> list(String name) {
    return option(name).map(text -> List.of(text.split("\\s*,\\s*", -1)));
  }

  /// A time ([CsvRows#instant]).
  ///
  /// @throws Wrong if it is none
  public Optional<Instant> instant(String name) {
    return option(name).map(text -> instant(name, text));
  }

  private static Instant instant(String name, String text) {
    try {
      return CsvRows.instant(text);
    } catch (DateTimeException e) {
      throw new Wrong(Words.of("option.time", name, text));
    }
  }

  /// The command line asks for something that cannot be done; the message says what.
  public static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Wrong(String message) {
      super(message);
    }
  }
}
