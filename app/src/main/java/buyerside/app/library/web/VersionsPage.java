package buyerside.app.library.web;

import buyerside.app.shell.Fragment;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a piece said before.
///
/// @param shown the version that is looked at; `null` if none is chosen
public record VersionsPage(
    UUID id, String title, String language, List<Line> lines, @Nullable Shown shown)
    implements Fragment {

  /// A former version.
  ///
  /// @param changed what was changed then, in words
  /// @param when until when it stood, and who changed it, in words
  public record Line(int version, String title, String changed, String when, boolean current) {}

  /// Its text.
  public record Shown(int version, String title, String summary, Content body) {}
}
