package buyerside.app.commands;

import buyerside.text.recovery.Piece;
import buyerside.text.recovery.Recovery;
import buyerside.text.recovery.Script;
import buyerside.text.recovery.reading.FileReader;
import buyerside.text.recovery.reading.FileText.Read;
import buyerside.text.recovery.reading.FileText.Unreadable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `clean FILE [--script hans|hant]`: the clean pieces of a messy page as JSON.
final class CleanCommand {

  private static final String USAGE = "usage: buyerside clean FILE [--script hans|hant]";

  private CleanCommand() {}

  /// @return 0 if pieces were found, 1 if the file has no text, 2 if it cannot be read
  static int run(List<String> words, PrintStream out, PrintStream err) {
    var rest = new ArrayList<>(words);
    var script = takeScript(rest);
    if (script == null || rest.size() != 1 || rest.getFirst().startsWith("--")) {
      err.println(USAGE);
      return 2;
    }
    try {
      return switch (FileReader.read(Files.readAllBytes(Path.of(rest.getFirst())))) {
        case Read read -> print(Recovery.pieces(read.text(), script), out);
        case Unreadable unreadable -> {
          err.println("no text to clean: " + lower(unreadable.problem()));
          yield 1;
        }
      };
    } catch (IOException e) {
      err.println("cannot read " + rest.getFirst());
      return 2;
    }
  }

  /// Takes the option out of the words; null if its value is none.
  private static @Nullable Script takeScript(List<String> words) {
    int at = words.indexOf("--script");
    if (at < 0) {
      return Script.AS_WRITTEN;
    }
    if (at + 1 >= words.size()) {
      return null;
    }
    words.remove(at);
    var script = Script.named(words.remove(at));
    return script == Script.AS_WRITTEN ? null : script;
  }

  private static int print(List<Piece> pieces, PrintStream out) {
    var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    out.println(json.writeValueAsString(pieces.stream().map(CleanCommand::json).toList()));
    return pieces.isEmpty() ? 1 : 0;
  }

  private static Map<String, Object> json(Piece piece) {
    var facts = piece.facts();
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("title", facts.title());
    json.put("date", facts.date() == null ? null : facts.date().toString());
    json.put("author", facts.author());
    json.put("source", facts.source());
    json.put("popularity", facts.popularity());
    json.put("summary", facts.summary());
    json.put("proposed", facts.proposed());
    json.put("body", String.join("\n", piece.body()));
    json.put("lines", List.of(piece.firstLine(), piece.lastLine()));
    json.put(
        "repairs",
        piece.repairs().stream()
            .map(it ->
                Map.of(
                    "kind", lower(it.kind()),
                    "line", it.line(),
                    "column", it.column(),
                    "before", it.before(),
                    "after", it.after(),
                    "certainty", lower(it.certainty())))
            .toList());
    return json;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
