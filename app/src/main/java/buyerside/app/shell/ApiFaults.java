package buyerside.app.shell;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED;
import static org.springframework.http.HttpStatus.NOT_ACCEPTABLE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what a program did wrong, or we did, into a problem: every reason with the field that it
/// concerns, a code for machines and words for people.
@Component
class ApiFaults {

  private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
  private static final Set<String> CONFLICTS =
      Set.of("undone.already", "undo.changed-since", "evidence.withdrawn-already", "import.state");
  private static final String SECONDS_TO_WAIT = "5";

  private final Clock clock;

  ApiFaults(Clock clock) {
    this.clock = clock;
  }

  ResponseEntity<ApiProblem> answer(Exception fault, HttpServletRequest request) {
    return switch (fault) {
      case Refused refused -> problem(request, status(refused, request), refused.reasons());
      case Missing _ -> problem(request, NOT_FOUND, Reason.of("", "unknown"));
      case HttpMessageNotReadableException unreadable ->
          ApiProblem.told(
                  BAD_REQUEST, request.getRequestURI(), List.of(JsonFaults.entry(unreadable)))
              .answer();
      case MethodArgumentTypeMismatchException mistyped ->
          problem(request, BAD_REQUEST, JsonFaults.mistyped(mistyped));
      case MissingServletRequestParameterException absent ->
          problem(request, BAD_REQUEST, Reason.of(absent.getParameterName(), "missing"));
      case MissingServletRequestPartException absent ->
          problem(request, BAD_REQUEST, Reason.of(absent.getRequestPartName(), "missing"));
      case NoResourceFoundException _ ->
          problem(request, NOT_FOUND, Reason.of("", "api.address", request.getRequestURI()));
      case HttpRequestMethodNotSupportedException wrong ->
          with(
              problem(
                  request, METHOD_NOT_ALLOWED, Reason.of("", "api.method", request.getMethod())),
              wrong.getHeaders());
      case HttpMediaTypeNotAcceptableException _ ->
          problem(request, NOT_ACCEPTABLE, Reason.of("Accept", "api.accept"));
      case HttpMediaTypeNotSupportedException wrong ->
          with(
              problem(request, UNSUPPORTED_MEDIA_TYPE, Reason.of("Content-Type", "api.media-type")),
              wrong.getHeaders());
      case MaxUploadSizeExceededException _ ->
          problem(request, CONTENT_TOO_LARGE, Reason.of("", "api.large", ApiBodies.MOST_BYTES));
      case CannotCreateTransactionException _ -> unavailable(request, fault);
      default -> other(fault, request);
    };
  }

  private ResponseEntity<ApiProblem> other(Exception fault, HttpServletRequest request) {
    var declared =
        AnnotatedElementUtils.findMergedAnnotation(fault.getClass(), ResponseStatus.class);
    if (declared != null) {
      return problem(request, declared.value(), Reason.of("", "api.role"));
    }
    if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return problem(request, BAD_REQUEST, Reason.of("", "api.request"));
    }
    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
    var when = clock.instant().toString();
    return problem(request, INTERNAL_SERVER_ERROR, Reason.of("", "api.fault", when));
  }

  private static ResponseEntity<ApiProblem> unavailable(HttpServletRequest request, Exception e) {
    LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    return with(problem(request, SERVICE_UNAVAILABLE, Reason.of("", "api.unavailable")), headers);
  }

  /// A stale version is a failed precondition where it was stated as one, else a conflict.
  private static HttpStatus status(Refused refused, HttpServletRequest request) {
    var codes = refused.reasons().stream().map(Reason::code).toList();
    if (codes.contains("changed-since")) {
      return request.getHeader(HttpHeaders.IF_MATCH) == null ? CONFLICT : PRECONDITION_FAILED;
    }
    if (codes.contains("version.missing")) {
      return PRECONDITION_REQUIRED;
    }
    if (refused.reasons().stream().anyMatch(it -> it.equals(Reason.of("", "unknown")))) {
      return NOT_FOUND;
    }
    return CONFLICTS.containsAll(codes) ? CONFLICT : UNPROCESSABLE_CONTENT;
  }

  private static ResponseEntity<ApiProblem> problem(
      HttpServletRequest request, HttpStatus status, Reason reason) {
    return problem(request, status, List.of(reason));
  }

  private static ResponseEntity<ApiProblem> problem(
      HttpServletRequest request, HttpStatus status, List<Reason> reasons) {
    return ApiProblem.of(status, request.getRequestURI(), reasons).answer();
  }

  private static ResponseEntity<ApiProblem> with(
      ResponseEntity<ApiProblem> answer, HttpHeaders headers) {
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .headers(headers)
        .body(answer.getBody());
  }
}
