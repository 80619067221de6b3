package buyerside.app.access.web;

import buyerside.app.access.Secret;
import buyerside.app.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie that holds a session's secret.
final class SessionCookie {

  private SessionCookie() {}

  static void give(HttpServletRequest request, HttpServletResponse response, Secret session) {
    write(request, response, session.value(), Sessions.LIFE);
  }

  static void take(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, "", Duration.ZERO);
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
    var cookie =
        ResponseCookie.from(ViewerFilter.COOKIE, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
