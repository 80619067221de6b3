package buyerside.app.access.web;

import buyerside.app.shell.ApiAnswers;
import buyerside.app.shell.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// Sends a browser that is not signed in to the sign-in page, and tells a program that it needs a
/// token.
@Component
final class Doorman implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ApiAnswers answers;

  Doorman(ApiAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    if (ApiAnswers.concerns(request)) {
      response.setHeader("WWW-Authenticate", "Bearer");
      answers.refuse(
          request, response, HttpStatus.UNAUTHORIZED, Reason.of("Authorization", "api.token"));
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

  /// A form without its token, most often one that lay open too long.
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (ApiAnswers.concerns(request)) {
      answers.refuse(request, response, HttpStatus.FORBIDDEN, Reason.of("", "api.form-token"));
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
