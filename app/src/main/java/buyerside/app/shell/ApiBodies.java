package buyerside.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the body of a program's request, and refuses one that no command can need. Files are left
/// alone: they never lie in memory.
@Component
@Order(1)
class ApiBodies extends OncePerRequestFilter {

  static final int MOST_BYTES = 2_000_000;
  private static final String NOTHING = "%00";

  private final ApiAnswers answers;

  ApiBodies(ApiAnswers answers) {
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !ApiAnswers.concerns(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var query = request.getQueryString();
    if (query != null && query.contains(NOTHING)) {
      answers.refuse(request, response, HttpStatus.BAD_REQUEST, Reason.of("", "api.request"));
      return;
    }
    if (isFile(request)) {
      chain.doFilter(request, response);
      return;
    }
    var body =
        request.getContentLengthLong() > MOST_BYTES
            ? new byte[MOST_BYTES + 1]
            : request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      var reason = Reason.of("", "api.large", MOST_BYTES);
      answers.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, reason);
      return;
    }
    chain.doFilter(new ReadRequest(request, body), response);
  }

  private static boolean isFile(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
