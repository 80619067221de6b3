package buyerside.app.process.api;

import buyerside.app.process.OpenDraft;
import buyerside.app.shell.Reason;
import buyerside.method.file.ProcessFile;
import buyerside.method.file.ReadyMade;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A process while it is being changed.
///
/// @param file its text as a process file
/// @param problems why it cannot be published yet
public record DraftJson(UUID process, int revision, String file, List<String> problems) {

  static DraftJson of(OpenDraft open) {
    return new DraftJson(
        open.process(),
        open.revision(),
        ProcessFile.write(open.draft()),
        open.problems().stream().map(Reason::words).toList());
  }

  /// What a draft begins with; one of these.
  public record NewDraft(
      @Nullable ReadyMade variant,
      @Nullable String file,
      @Nullable UUID copy,
      @Nullable UUID version) {}

  /// What changing a draft did.
  ///
  /// @param command by which it can be undone
  public record BegunJson(UUID process, int revision, UUID command) {}
}
