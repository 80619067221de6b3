package buyerside.app.library.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Bringing a messy page in: first the text, then its pieces beside what stood there.
///
/// @param text what was pasted
/// @param script `as-written`, `hans` or `hant`
public record RecoveryPage(String text, String script, List<Found> found, Problems problems)
    implements Fragment {

  /// A piece that was found.
  ///
  /// @param proposed which of its facts are proposals, in words; empty if none
  /// @param repairs how many places were mended, in words
  public record Found(
      int index,
      String title,
      String meta,
      String summary,
      String proposed,
      String repairs,
      List<String> body,
      List<Mended> original) {}

  /// A paragraph as it stood, in pieces: what was kept and what was changed.
  public record Mended(List<Span> spans) {}

  /// @param kind the repair's kind; empty for what was kept
  /// @param unsure whether the repair is not certain
  /// @param note what was done, in words
  public record Span(String text, String kind, boolean unsure, String note) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
