package buyerside.app.exchange;

import buyerside.app.exchange.reading.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One file that was brought in, or is being.
///
/// @param columns the field that each column fills, as names; `-` where it fills none
public record ImportRun(
    UUID id, Kind kind, FileFacts file, String columns, State state, Counts counts, Times times) {

  /// @param source the system the ids in it belong to
  public record FileFacts(String name, Path path, long bytes, String source) {}

  /// @param total how many rows the file has; `null` until that is known
  public record Counts(
      @Nullable Long total, long read, long created, long updated, long same, long refused) {}

  public record Times(Instant created, @Nullable Instant started, @Nullable Instant finished) {}

  /// How far it is.
  public enum State {
    CHECKED,
    RUNNING,
    DONE,
    CANCELLING,
    CANCELLED,
    FAILED,
    UNDOING,
    UNDONE;

    public boolean busy() {
      return this == RUNNING || this == CANCELLING || this == UNDOING;
    }
  }
}
