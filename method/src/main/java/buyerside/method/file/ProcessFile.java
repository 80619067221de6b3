package buyerside.method.file;

import buyerside.method.draft.Draft;
import buyerside.method.playbook.DescribedProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// A buying process as a YAML file that people can read and edit. `docs/method.md` shows one.
public final class ProcessFile {

  /// The largest file that is read.
  public static final int MOST_BYTES = 1_000_000;

  private ProcessFile() {}

  /// Reads a process: it, or everything that is wrong with the file.
  ///
  /// @throws IOException if the stream cannot be read
  public static ProcessReading read(InputStream stream) throws IOException {
    var bytes = stream.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return refused(1, FileProblem.Code.TOO_LARGE, String.valueOf(MOST_BYTES));
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read(text);
    } catch (CharacterCodingException e) {
      return refused(1, FileProblem.Code.NOT_UTF_8);
    }
  }

  /// Reads a process from the text of a file.
  public static ProcessReading read(String text) {
    return read(
        text, ProcessParser::parse, problem -> new ProcessReading.Refused(List.of(problem)));
  }

  /// Reads what may be no process yet.
  public static DraftReading readDraft(String text) {
    return read(
        text, ProcessParser::parseDraft, problem -> new DraftReading.Refused(List.of(problem)));
  }

  private static <R> R read(
      String text, Function<Node, R> parse, Function<FileProblem, R> refused) {
    var yaml = text.startsWith("\ufeff") ? text.substring(1) : text;
    try {
      return new Compose(LoadSettings.builder().setSchema(new CoreSchema()).build())
          .composeString(yaml)
          .filter(node -> !isEmpty(node))
          .map(parse)
          .orElseGet(() -> refused.apply(problem(1, FileProblem.Code.EMPTY)));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      return refused.apply(problem(line, FileProblem.Code.NOT_YAML, e.getProblem()));
    } catch (YamlEngineException e) {
      var words = String.valueOf(e.getMessage());
      return refused.apply(problem(1, FileProblem.Code.NOT_YAML, words));
    } catch (StackOverflowError e) {
      // The parser descends by recursion, and a hostile file can be nested as deep as it is long.
      return refused.apply(problem(1, FileProblem.Code.NOT_YAML, "nested too deep"));
    }
  }

  /// Writes a draft so that reading it gives the same.
  public static String write(Draft draft) {
    return ProcessWriter.write(draft);
  }

  /// Writes a process so that reading it gives the same.
  public static String write(DescribedProcess process) {
    return ProcessWriter.write(Draft.of(process));
  }

  private static boolean isEmpty(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private static ProcessReading refused(int line, FileProblem.Code code, String... arguments) {
    return new ProcessReading.Refused(List.of(problem(line, code, arguments)));
  }

  private static FileProblem problem(int line, FileProblem.Code code, String... arguments) {
    return new FileProblem(line, code, List.of(arguments));
  }
}
