package buyerside.method.file;

import buyerside.method.playbook.DescribedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The buying processes that ship with Buyerside: the six stages, and variants for trades that buy
/// otherwise. Ids that a variant shares with the six stages mean the same.
public enum ReadyMade {
  SIX_STAGES,
  SOFTWARE,
  INDUSTRIAL_EQUIPMENT,
  ENGINEERING_SERVICES,
  PUBLIC_SECTOR,
  DISTRIBUTION;

  /// The process file's text.
  public String text() {
    var file = "/buyerside/method/" + Token.of(this) + ".yaml";
    try (var stream = ReadyMade.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The process with playbook and texts in three languages.
  public DescribedProcess read() {
    return switch (ProcessFile.read(text())) {
      case ProcessReading.Read(var process, _) -> process;
      case ProcessReading.Refused(var problems) ->
          throw new IllegalStateException(this + " is bad: " + problems);
    };
  }
}
