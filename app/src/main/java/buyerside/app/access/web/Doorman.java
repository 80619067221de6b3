package buyerside.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Sends a browser that is not signed in to the sign-in page, and tells a program that it needs a
/// token.
final class Doorman implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setHeader("WWW-Authenticate", "Bearer");
      response.setContentType("application/problem+json");
      response
          .getWriter()
          .write("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401}");
      return;
    }
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", "/sign-in");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    var query = request.getQueryString();
    var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(
        wanted.equals("/")
            ? "/sign-in"
            : "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
  }
}
