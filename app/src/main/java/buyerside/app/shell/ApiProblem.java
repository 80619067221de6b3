package buyerside.app.shell;

import static buyerside.app.shell.Messages.msg;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What a program is told when something cannot be done: `application/problem+json` of RFC 9457.
///
/// @param title what kind of problem it is, in the reader's language
/// @param detail all messages in a row
/// @param instance the address that was asked
/// @param errors each reason by itself
public record ApiProblem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<ErrorEntry> errors) {

  private static final String NO_TYPE_OF_ITS_OWN = "about:blank";

  public ApiProblem {
    errors = List.copyOf(errors);
  }

  /// One reason.
  ///
  /// @param field the member, parameter or header that is at fault; empty: the request as a whole
  /// @param code for machines; stays the same in all languages
  /// @param message for people
  /// @param line where it is in a JSON body, from 1; absent otherwise, as is `column`
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ErrorEntry(
      String field, String code, String message, @Nullable Integer line, @Nullable Integer column) {

    static ErrorEntry of(Reason reason) {
      return new ErrorEntry(reason.field(), reason.code(), reason.words(), null, null);
    }
  }

  /// A problem with its reasons, for the address that was asked.
  public static ApiProblem of(HttpStatusCode status, String instance, List<Reason> reasons) {
    return told(status, instance, reasons.stream().map(ErrorEntry::of).toList());
  }

  public static ApiProblem of(HttpStatusCode status, String instance, Reason reason) {
    return of(status, instance, List.of(reason));
  }

  static ApiProblem told(HttpStatusCode status, String instance, List<ErrorEntry> errors) {
    var words = errors.stream().map(ErrorEntry::message).collect(Collectors.joining(" "));
    return new ApiProblem(
        NO_TYPE_OF_ITS_OWN,
        msg("api.status." + status.value()),
        status.value(),
        words,
        instance,
        errors);
  }

  ResponseEntity<ApiProblem> answer() {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
  }
}
