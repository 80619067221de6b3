package buyerside.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie that holds a session's secret.
public final class SessionCookie {

  public static final String NAME = "buyerside_session";

  private SessionCookie() {}

  /// Lets a browser in where the door was opened.
  public static void give(
      HttpServletRequest request, HttpServletResponse response, Entrance entrance) {
    if (entrance instanceof Entrance.Open(var session)) {
      give(request, response, session);
    }
  }

  public static void give(
      HttpServletRequest request, HttpServletResponse response, Secret session) {
    write(request, response, session.value(), Sessions.LIFE);
  }

  public static void take(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, "", Duration.ZERO);
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
    var cookie =
        ResponseCookie.from(NAME, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
