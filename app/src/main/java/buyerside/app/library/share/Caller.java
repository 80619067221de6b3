package buyerside.app.library.share;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Who fetches a page, as far as the request tells. Only [#PERSON] is ever counted as reading; and
/// even they count as having read only once a person was noticed on the page.
public enum Caller {
  /// Nothing speaks against a person.
  PERSON,
  /// A search engine, a preview of a messenger, a checker of links, a script.
  PROGRAM,
  /// The browser says that its user does not want to be counted.
  ASKS_NOT_TO_BE;

  /// Words by which programs name themselves, in lower case. Checked against what is sent by search
  /// engines, messengers' previews, mail gateways that follow links, and libraries for scripts.
  private static final List<String> PROGRAMS =
      List.of(
          "bot",
          "crawl",
          "spider",
          "slurp",
          "preview",
          "prerender",
          "fetch",
          "scan",
          "monitor",
          "validator",
          "facebookexternalhit",
          "whatsapp",
          "skypeuri",
          "googleimageproxy",
          "google-safety",
          "google-read-aloud",
          "mediapartners",
          "yahoomailproxy",
          "ms-office",
          "microsoft office",
          "mimecast",
          "proofpoint",
          "barracuda",
          "urldefense",
          "headless",
          "phantomjs",
          "lighthouse",
          "curl/",
          "wget/",
          "python",
          "java/",
          "okhttp",
          "httpclient",
          "http-client",
          "libwww",
          "axios",
          "node-fetch",
          "go-http");

  /// @param method of the request
  /// @param header a header by its name; empty if it was not sent
  public static Caller of(String method, UnaryOperator<String> header) {
    if (!method.equals("GET") || isProgram(header.apply("User-Agent")) || fetchesAhead(header)) {
      return PROGRAM;
    }
    return asksNotTo(header) ? ASKS_NOT_TO_BE : PERSON;
  }

  /// Whether the browser says so by Global Privacy Control or by the older Do Not Track.
  public static boolean asksNotTo(UnaryOperator<String> header) {
    return header.apply("Sec-GPC").strip().equals("1") || header.apply("DNT").strip().equals("1");
  }

  /// Whether a program names itself. Browsers all say Mozilla; what says nothing is none.
  public static boolean isProgram(String userAgent) {
    var agent = userAgent.toLowerCase(Locale.ROOT);
    return !agent.startsWith("mozilla/") || PROGRAMS.stream().anyMatch(agent::contains);
  }

  /// A browser that fetches what its user may open next.
  public static boolean fetchesAhead(UnaryOperator<String> header) {
    return List.of("Sec-Purpose", "Purpose", "X-Moz", "X-Purpose").stream()
        .map(it -> header.apply(it).toLowerCase(Locale.ROOT))
        .anyMatch(it -> it.contains("prefetch") || it.contains("preview"));
  }
}
