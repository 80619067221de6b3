package buyerside.app.library;

import buyerside.app.shell.Reason;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether readers elsewhere could follow a link. It is never followed from here, so that nobody
/// can let the program look around in the network that it stands in.
final class LinkRule {

  private static final int LONGEST = 2_000;
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fx.]*[0-9][0-9a-fx.]*|\\[.*]");
  private static final Pattern OUTER_ADDRESS =
      Pattern.compile(
          "(?!0\\.|10\\.|127\\.|169\\.254\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)"
              + "\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final List<String> INNER =
      List.of(".local", ".localhost", ".internal", ".lan", ".intranet", ".corp", ".home", ".test");

  private LinkRule() {}

  static void check(@Nullable String link, List<Reason> problems) {
    if (link == null) {
      return;
    }
    if (link.length() > LONGEST) {
      problems.add(Reason.of("link", "text.long", LONGEST));
      return;
    }
    try {
      var address = new URI(link);
      var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      var host = host(address);
      if (!scheme.equals("https") && !scheme.equals("http")
          || host == null
          || address.getUserInfo() != null) {
        problems.add(Reason.of("link", "library.link"));
      } else if (inner(host.toLowerCase(Locale.ROOT))) {
        problems.add(Reason.of("link", "library.link.inner", host));
      }
    } catch (URISyntaxException e) {
      problems.add(Reason.of("link", "library.link"));
    }
  }

  /// The name of the place, also where it is not written in ASCII; `null` if there is none.
  static @Nullable String host(URI address) {
    var authority = address.getAuthority();
    if (address.getHost() != null || authority == null) {
      return address.getHost();
    }
    try {
      var host = IDN.toASCII(authority.replaceFirst(":\\d*$", ""));
      return host.isBlank() || host.contains("@") ? null : host;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean inner(String host) {
    if (ADDRESS.matcher(host).matches()) {
      return !OUTER_ADDRESS.matcher(host).matches();
    }
    return !host.contains(".") || INNER.stream().anyMatch(host::endsWith);
  }
}
