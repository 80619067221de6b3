package buyerside.app.journal.api;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Answers;
import buyerside.app.journal.Answers.Answer;
import buyerside.app.journal.Answers.Answering;
import buyerside.app.shell.ApiAnswers;
import buyerside.app.shell.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Answers a changing API request that carries an `Idempotency-Key` once: the same request with the
/// same key gets the same answer again and changes nothing.
@Component
@Order(3)
class KeyedRequests extends OncePerRequestFilter {

  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;
  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final Answers answers;
  private final ApiAnswers refusals;

  KeyedRequests(Answers answers, ApiAnswers refusals) {
    this.answers = answers;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(KEY) == null
        || !CHANGING.contains(request.getMethod())
        || !ApiAnswers.concerns(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof Viewer viewer)) {
      chain.doFilter(request, response);
      return;
    }
    var key = request.getHeader(KEY);
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      refuse(request, response, "key.long");
      return;
    }
    try {
      var hash = RequestHash.of(request);
      switch (answers.once(viewer, key, hash, () -> handle(hash, request, response, chain))) {
        case Answering.KeyReused() -> refuse(request, response, "key.reused");
        case Answering.Given(var status, var body, var again) -> {
          if (again) {
            response.setHeader("Idempotent-Replayed", "true");
          }
          ApiAnswers.write(response, status, body);
        }
      }
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static Answer handle(
      byte[] hash, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    var held = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, held);
    return new Answer(
        hash, held.getStatus(), new String(held.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, String code)
      throws IOException {
    refusals.refuse(
        request, response, HttpStatus.UNPROCESSABLE_CONTENT, Reason.of("Idempotency-Key", code));
  }
}
