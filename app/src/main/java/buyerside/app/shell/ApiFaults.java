package buyerside.app.shell;

import static buyerside.app.shell.Messages.msg;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/// Turns what a program did wrong into `application/problem+json`: every reason with the field that
/// it concerns, a code for machines and words for people.
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {

  /// One reason.
  ///
  /// @param field the member of the request that is at fault; empty: the request as a whole
  record ErrorEntry(String field, String code, String message) {}

  @ExceptionHandler
  ProblemDetail refused(Refused refused) {
    return problem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        refused.reasons().stream()
            .map(it -> new ErrorEntry(it.field(), it.code(), it.words()))
            .toList());
  }

  @ExceptionHandler
  ProblemDetail missing(Missing missing) {
    return problem(HttpStatus.NOT_FOUND, List.of(entry(Reason.of("", "unknown"))));
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    return problem(HttpStatus.BAD_REQUEST, List.of(entry(reason(unreadable.getCause()))));
  }

  @ExceptionHandler
  ProblemDetail mistyped(MethodArgumentTypeMismatchException mistyped) {
    var name = mistyped.getName();
    var value = String.valueOf(mistyped.getValue());
    return problem(HttpStatus.BAD_REQUEST, List.of(entry(Reason.of(name, "json.value", value))));
  }

  @ExceptionHandler
  ProblemDetail absent(MissingServletRequestParameterException absent) {
    var name = absent.getParameterName();
    return problem(HttpStatus.BAD_REQUEST, List.of(entry(Reason.of(name, "missing"))));
  }

  private static Reason reason(@Nullable Throwable cause) {
    if (!(cause instanceof JacksonException json)) {
      return Reason.of("", "json.missing");
    }
    var path =
        json.getPath().stream()
            .map(it ->
                it.getPropertyName() == null ? "[" + it.getIndex() + "]" : it.getPropertyName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? Reason.of("", "json.syntax") : Reason.of(path, "json.field");
  }

  private static ErrorEntry entry(Reason reason) {
    return new ErrorEntry(reason.field(), reason.code(), reason.words());
  }

  private static ProblemDetail problem(HttpStatus status, List<ErrorEntry> errors) {
    var words = errors.stream().map(ErrorEntry::message).collect(Collectors.joining(" "));
    var problem = ProblemDetail.forStatusAndDetail(status, words);
    problem.setType(URI.create("about:blank"));
    problem.setTitle(msg("api.status." + status.value()));
    problem.setProperty("errors", errors);
    return problem;
  }
}
