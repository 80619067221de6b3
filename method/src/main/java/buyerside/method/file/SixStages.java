package buyerside.method.file;

import buyerside.method.playbook.DescribedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The buying process that ships with Buyerside.
public final class SixStages {

  private static final String FILE = "/buyerside/method/six-stages.yaml";

  private SixStages() {}

  /// Reads the six stages with playbook and texts in three languages.
  public static DescribedProcess read() {
    try (var stream = SixStages.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + FILE);
      }
      return switch (ProcessFile.read(stream)) {
        case ProcessReading.Read(var process, _) -> process;
        case ProcessReading.Refused(var problems) ->
            throw new IllegalStateException(FILE + " is bad: " + problems);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
