package buyerside.app.shell;

import static buyerside.app.shell.Messages.msg;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns what goes wrong into a page or a problem, never into a stack trace.
@ControllerAdvice
class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final FragmentHandler fragments;
  private final Clock clock;

  Faults(FragmentHandler fragments, Clock clock) {
    this.fragments = fragments;
    this.clock = clock;
  }

  @ExceptionHandler({Missing.class, MethodArgumentTypeMismatchException.class})
  @Nullable Object missing(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return answer(
        request,
        response,
        HttpStatus.NOT_FOUND,
        msg("shell.missing.title"),
        msg("shell.missing.text"));
  }

  @ExceptionHandler(Exception.class)
  @Nullable Object fault(Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      var title = msg("shell.missing.title");
      return answer(request, response, known.getStatusCode(), title, msg("shell.missing.text"));
    }
    var declared =
        AnnotatedElementUtils.findMergedAnnotation(fault.getClass(), ResponseStatus.class);
    if (declared != null) {
      var title = msg("shell.forbidden.title");
      return answer(request, response, declared.value(), title, msg("shell.forbidden.text"));
    }
    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
    var when = Formats.time(clock.instant());
    return answer(
        request,
        response,
        HttpStatus.INTERNAL_SERVER_ERROR,
        msg("shell.fault.title"),
        msg("shell.fault.text", when));
  }

  private @Nullable Object answer(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatusCode status,
      String title,
      String text)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      var problem = ProblemDetail.forStatusAndDetail(status, text);
      problem.setTitle(title);
      return ResponseEntity.status(status).body(problem);
    }
    fragments.write(new Page(title, "", new MessagePage(status.value(), title, text)), response);
    return null;
  }
}
