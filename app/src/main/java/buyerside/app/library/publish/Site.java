package buyerside.app.library.publish;

import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Under which name a workspace shows pieces to everybody.
///
/// @param slug the part of the address that names it
/// @param address where this installation is reached from outside, such as
///   `https://read.example.com`
/// @param language in which its front page speaks
/// @param contact who answers for it; empty if that is not said
/// @param shown whether anything is shown at all
public record Site(
    String slug,
    String name,
    String about,
    String address,
    Language language,
    String contact,
    boolean shown) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ABOUT = 1_000;
  private static final int LONGEST_ADDRESS = 300;

  /// Where its front page is.
  public String home() {
    return address + path();
  }

  /// Its front page below this installation's address.
  public String path() {
    return "/p/" + slug;
  }

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (slug.length() < 2 || slug.length() > 40 || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      problems.add(Reason.of("slug", "publish.slug"));
    }
    TextRule.checkGiven("name", name, LONGEST_NAME, problems);
    TextRule.check("about", about, LONGEST_ABOUT, problems);
    TextRule.check("contact", contact, LONGEST_ADDRESS, problems);
    if (address.length() > LONGEST_ADDRESS || !isAddress(address)) {
      problems.add(Reason.of("address", "publish.address"));
    }
    return problems;
  }

  private static boolean isAddress(String typed) {
    try {
      var uri = URI.create(typed);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getPath().isEmpty()
          && uri.getQuery() == null
          && uri.getFragment() == null
          && uri.getUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
