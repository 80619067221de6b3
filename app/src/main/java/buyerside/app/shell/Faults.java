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
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/// Turns what goes wrong into a page or a problem, never into a stack trace.
@ControllerAdvice
@Order(Faults.BEFORE_THE_FRAMEWORKS_OWN)
class Faults {

  /// Spring's own answer to a bad address is JSON in English, which is no page; its order is 0.
  static final int BEFORE_THE_FRAMEWORKS_OWN = -1;

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final FragmentHandler fragments;
  private final ApiFaults programs;
  private final Clock clock;

  Faults(FragmentHandler fragments, ApiFaults programs, Clock clock) {
    this.fragments = fragments;
    this.programs = programs;
    this.clock = clock;
  }

  /// Whoever closes a tab ends its stream: nobody is left to answer, and nothing has failed.
  @ExceptionHandler(AsyncRequestNotUsableException.class)
  void gone() {}

  @ExceptionHandler(Exception.class)
  @Nullable Object fault(Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (ApiAnswers.concerns(request)) {
      response.setHeader("Content-Language", Reader.current().language().tag());
      return programs.answer(fault, request);
    }
    if (fault instanceof Missing || fault instanceof MethodArgumentTypeMismatchException) {
      return missing(HttpStatus.NOT_FOUND, response);
    }
    if (fault instanceof Chosen.NotOffered || fault instanceof MultipartException) {
      var title = msg("shell.not-offered.title");
      return show(HttpStatus.BAD_REQUEST, title, msg("shell.not-offered.text"), response);
    }
    if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return missing(known.getStatusCode(), response);
    }
    var declared =
        AnnotatedElementUtils.findMergedAnnotation(fault.getClass(), ResponseStatus.class);
    if (declared != null) {
      var title = msg("shell.forbidden.title");
      return show(declared.value(), title, msg("shell.forbidden.text"), response);
    }
    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
    var text = msg("shell.fault.text", Formats.time(clock.instant()));
    return show(HttpStatus.INTERNAL_SERVER_ERROR, msg("shell.fault.title"), text, response);
  }

  private @Nullable Object missing(HttpStatusCode status, HttpServletResponse response)
      throws IOException {
    return show(status, msg("shell.missing.title"), msg("shell.missing.text"), response);
  }

  private @Nullable Object show(
      HttpStatusCode status, String title, String text, HttpServletResponse response)
      throws IOException {
    fragments.write(new Page(title, "", new MessagePage(status.value(), title, text)), response);
    return null;
  }
}
