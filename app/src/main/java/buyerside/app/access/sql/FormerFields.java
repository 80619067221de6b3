package buyerside.app.access.sql;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The fields of a row as text, kept so that a change can be taken back.
public final class FormerFields {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.shared();

  private FormerFields() {}

  /// A JSON object; fields without a value are left out.
  public static String write(Record row) {
    var texts = new HashMap<String, String>();
    for (var field : row.fields()) {
      var value = row.get(field);
      if (value instanceof Object[] several) {
        texts.put(field.getName(), JSON.writeValueAsString(several));
      } else if (value != null) {
        texts.put(field.getName(), value.toString());
      }
    }
    return JSON.writeValueAsString(texts);
  }

  /// Gives a row the fields that [#write] kept.
  public static void restore(Record row, String kept) {
    var texts = JSON.readValue(kept, TEXTS);
    for (var field : row.fields()) {
      set(row, field, texts.get(field.getName()));
    }
  }

  private static <T> void set(Record row, Field<T> field, @Nullable String text) {
    row.set(field, text == null ? null : field.getDataType().convert(value(field, text)));
  }

  private static Object value(Field<?> field, String text) {
    var type = field.getType();
    if (type.isArray()) {
      return JSON.readValue(text, type);
    }
    return type == OffsetDateTime.class ? OffsetDateTime.parse(text) : text;
  }
}
