package buyerside.app.relations.fields;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values for programs: a JSON object with a member for each field, by its key.
public final class CustomJson {

  private CustomJson() {}

  /// Every field of the area; `null` where the record has nothing.
  public static Map<String, @Nullable Object> of(
      List<CustomField> fields, Map<UUID, FieldValue> values) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    for (var field : fields) {
      json.put(field.key(), member(values.get(field.id())));
    }
    return json;
  }

  /// As [CustomValues#set] takes them; `null` takes a value away.
  public static Map<String, String> typed(Map<String, @Nullable Object> json) {
    var typed = new LinkedHashMap<String, String>();
    json.forEach((key, value) -> typed.put(key, text(value)));
    return typed;
  }

  private static @Nullable Object member(@Nullable FieldValue value) {
    return switch (value) {
      case null -> null;
      case FieldValue.Number number -> number.number();
      case FieldValue.Flag(var on) -> on;
      case FieldValue.Text _, FieldValue.Day _, FieldValue.Chosen _ -> value.plain();
    };
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Boolean on -> on ? "yes" : "no";
      default -> value.toString();
    };
  }
}
