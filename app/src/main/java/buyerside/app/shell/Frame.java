package buyerside.app.shell;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds a page.
///
/// @param user who is signed in; `null` on the pages before sign-in
public record Frame(
    String title,
    String area,
    Language language,
    @Nullable FrameUser user,
    List<NavigationItem> navigation,
    Content content)
    implements Fragment {

  /// Who is signed in, as the frame shows it.
  public record FrameUser(String name, String role, String workspace, boolean sample) {}
}
