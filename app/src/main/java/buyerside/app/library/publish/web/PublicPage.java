package buyerside.app.library.publish.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Reader;
import gg.jte.Content;

/// A public page, whole.
///
/// @param title of the page
/// @param site its name, `home` its front page, `feed` its feed
/// @param canonical the page's one address; empty if it has none
/// @param card what a preview shows
public record PublicPage(
    int status,
    String title,
    String site,
    String home,
    String feed,
    String canonical,
    Card card,
    String foot,
    Content body)
    implements Fragment {

  /// What messengers and networks show of a page that somebody passes on.
  ///
  /// @param type of the page: `article` or `website`
  /// @param locale as `zh_CN`
  /// @param published an instant in ISO 8601; empty for none
  public record Card(
      String type,
      String title,
      String description,
      String locale,
      String published,
      String author) {

    static final Card NONE = new Card("", "", "", "", "", "");
  }

  public String language() {
    return Reader.current().language().tag();
  }
}
