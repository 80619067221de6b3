package buyerside.app.journal.api;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Answers;
import buyerside.app.journal.Answers.Answer;
import buyerside.app.journal.Answers.Answering;
import buyerside.app.shell.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/// Answers a changing API request that carries an `Idempotency-Key` once: the same request with the
/// same key gets the same answer again and changes nothing.
@Component
class KeyedRequests extends OncePerRequestFilter {

  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;
  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final Answers answers;
  private final JsonMapper json;

  KeyedRequests(Answers answers, JsonMapper json) {
    this.answers = answers;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(KEY) == null
        || !CHANGING.contains(request.getMethod())
        || !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var key = request.getHeader(KEY);
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof Viewer viewer)) {
      chain.doFilter(request, response);
      return;
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      refuse(response, "key.long");
      return;
    }
    try {
      var kept = new ReadRequest(request);
      switch (answers.once(viewer, key, hash(kept), () -> handle(kept, response, chain))) {
        case Answering.KeyReused() -> refuse(response, "key.reused");
        case Answering.Given(var status, var body) -> write(response, status, body);
      }
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static Answer handle(ReadRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    var held = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, held);
    return new Answer(
        hash(request),
        held.getStatus(),
        new String(held.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private void refuse(HttpServletResponse response, String code) throws IOException {
    var problem = ProblemDetail.forStatus(422);
    problem.setDetail(Reason.of("", code).words());
    write(response, 422, json.writeValueAsString(problem));
  }

  private static void write(HttpServletResponse response, int status, String body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(
        status < 400 ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hash(ReadRequest request) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.getMethod().getBytes(StandardCharsets.UTF_8));
      digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
      return digest.digest(request.body());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
