package buyerside.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Refuses a request of a program before it reaches a controller.
@Component
public class ApiAnswers {

  private static final String API = "/api/";

  private final JsonMapper json;

  ApiAnswers(JsonMapper json) {
    this.json = json;
  }

  /// Whether a program asks, not a browser that shows pages.
  public static boolean concerns(HttpServletRequest request) {
    return request.getRequestURI().startsWith(API);
  }

  public void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, Reason reason)
      throws IOException {
    var problem = ApiProblem.of(status, request.getRequestURI(), reason);
    write(response, status.value(), json.writeValueAsString(problem));
  }

  /// Writes a JSON answer; a problem if its status says so.
  public static void write(HttpServletResponse response, int status, String body)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Content-Language", Reader.current().language().tag());
    if (!body.isEmpty()) {
      response.setContentType(
          status < HttpStatus.BAD_REQUEST.value()
              ? MediaType.APPLICATION_JSON_VALUE
              : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
