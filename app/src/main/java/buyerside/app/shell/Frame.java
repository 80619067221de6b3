package buyerside.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds a page.
///
/// @param user who is signed in; `null` on the pages before sign-in
public record Frame(
    String title,
    String area,
    Language language,
    Csrf csrf,
    @Nullable FrameUser user,
    List<NavigationItem> navigation,
    gg.jte.Content content)
    implements Fragment {

  /// The token that every changing request must carry.
  public record Csrf(String header, String parameter, String token) {}

  /// Who is signed in, as the frame shows it.
  public record FrameUser(String name, String role, String workspace, boolean sample) {}
}
