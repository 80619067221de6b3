package buyerside.app.shell;

import buyerside.app.shell.ApiProblem.ErrorEntry;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says what is wrong with a JSON body or a parameter, where, and what would be right.
final class JsonFaults {

  private JsonFaults() {}

  static ErrorEntry entry(HttpMessageNotReadableException unreadable) {
    if (!(unreadable.getCause() instanceof JacksonException json)) {
      return ErrorEntry.of(Reason.of("", "json.missing"));
    }
    var place = json.getLocation();
    var line = place == null || place.getLineNr() < 1 ? null : Integer.valueOf(place.getLineNr());
    var column = place == null || line == null ? null : Integer.valueOf(place.getColumnNr());
    var reason = reason(json, line, column);
    return new ErrorEntry(reason.field(), reason.code(), reason.words(), line, column);
  }

  static Reason mistyped(MethodArgumentTypeMismatchException mistyped) {
    var value = String.valueOf(mistyped.getValue());
    return expected(mistyped.getName(), mistyped.getRequiredType(), value);
  }

  private static Reason reason(
      JacksonException json, @Nullable Integer line, @Nullable Integer column) {
    var path = path(json);
    return switch (json) {
      case UnrecognizedPropertyException unknown ->
          Reason.of(path, "json.unknown", unknown.getPropertyName());
      case MismatchedInputException more when said(more).startsWith("Trailing token") ->
          Reason.of("", "json.syntax", line == null ? 0 : line, column == null ? 0 : column);
      case MismatchedInputException mismatch -> expected(path, mismatch.getTargetType(), null);
      default ->
          path.isEmpty() || !(json instanceof tools.jackson.databind.DatabindException)
              ? Reason.of("", "json.syntax", line == null ? 0 : line, column == null ? 0 : column)
              : Reason.of(path, "json.field");
    };
  }

  private static String said(JacksonException json) {
    return String.valueOf(json.getOriginalMessage());
  }

  private static String path(JacksonException json) {
    return json.getPath().stream()
        .map(it -> it.getPropertyName() == null ? "[" + it.getIndex() + "]" : it.getPropertyName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  private static Reason expected(String field, @Nullable Class<?> type, @Nullable String value) {
    if (type != null && type.isEnum()) {
      return Reason.of(field, "json.choice", choices(type));
    }
    if (type != null && Temporal.class.isAssignableFrom(type)) {
      return Reason.of(field, type == java.time.Instant.class ? "json.instant" : "date.shape");
    }
    if (type != null && (Number.class.isAssignableFrom(type) || type == int.class)) {
      return Reason.of(field, "number.shape");
    }
    if (type == java.util.UUID.class) {
      return Reason.of(field, "json.id");
    }
    return value == null ? Reason.of(field, "json.field") : Reason.of(field, "json.value", value);
  }

  private static String choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(it -> Listing.code((Enum<?>) it))
        .collect(Collectors.joining(", "));
  }
}
