package buyerside.app.shell;

import buyerside.app.shell.Choice.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The language in which somebody without an account reads the pages below one address. Their
/// choice is kept in a cookie that is sent there only.
public final class GuestLanguage {

  private static final Duration LONG = Duration.ofDays(180);

  private GuestLanguage() {}

  /// @param cookie its name
  /// @param otherwise as long as none was chosen
  public static Language of(HttpServletRequest request, String cookie, Language otherwise) {
    return cookie(request, cookie).flatMap(GuestLanguage::known).orElse(otherwise);
  }

  /// Keeps a choice; what is no language of ours is not kept.
  ///
  /// @param base below which it holds
  public static void keep(
      HttpServletRequest request,
      HttpServletResponse response,
      String cookie,
      String base,
      String tag) {
    known(tag).ifPresent(it -> give(request, response, cookie, base, it.tag()));
  }

  /// The languages that can be changed to.
  public static List<Option> others() {
    return Stream.of(Language.values())
        .filter(it -> it != Reader.current().language())
        .map(it -> new Option(it.tag(), it.ownName()))
        .toList();
  }

  /// Gives a guest a cookie that is sent below one address only and that no script can read.
  public static void give(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String base,
      String value) {
    var cookie =
        ResponseCookie.from(name, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path(base)
            .maxAge(LONG)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /// The value of a cookie that was sent.
  public static Optional<String> cookie(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(it -> it.getName().equals(name))
            .map(it -> it.getValue())
            .findFirst();
  }

  private static Optional<Language> known(String tag) {
    return Stream.of(Language.values()).filter(it -> it.tag().equals(tag)).findAny();
  }
}
