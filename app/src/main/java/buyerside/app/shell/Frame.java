package buyerside.app.shell;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds a page.
///
/// @param user who is signed in; `null` on the pages before sign-in
/// @param done what was just done and can be taken back
public record Frame(
    String title,
    String area,
    Language language,
    @Nullable FrameUser user,
    List<NavigationItem> navigation,
    Done done,
    Content content)
    implements Fragment {

  /// The stylesheets, in the order of their layers; a module with many rules of its own adds one.
  public static final List<String> STYLES =
      List.of(
          "base",
          "components",
          "frame",
          "path",
          "board",
          "deal",
          "truth",
          "relations",
          "people",
          "pages",
          "quick-log",
          "process",
          "tools",
          "plan",
          "room",
          "today",
          "library",
          "files",
          "forecast",
          "activities",
          "calendar",
          "mail",
          "reading",
          "insight");

  /// A command that was just carried out, told once above the page.
  ///
  /// @param command its id; empty if nothing was just done
  /// @param undone whether it took another one back
  /// @param back the page it was given on
  public record Done(String command, boolean undone, String back) {

    public static final Done NOTHING = new Done("", false, "/");

    /// For scripts to fill in, after a change within the page.
    public static final Done BLANK = new Done("-", false, "/");

    public boolean isEmpty() {
      return command.isEmpty();
    }
  }

  /// Who is signed in, as the frame shows it.
  public record FrameUser(String name, String role, String workspace, boolean sample) {}
}
