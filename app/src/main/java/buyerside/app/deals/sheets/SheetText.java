package buyerside.app.deals.sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Sheets from and to text.
@Component
class SheetText {

  private final JsonMapper json;

  SheetText(JsonMapper json) {
    this.json = json;
  }

  String write(Object content) {
    return json.writeValueAsString(content);
  }

  /// What was saved by an earlier program may say more than is read now.
  <T> T read(@Nullable String content, Class<T> type, T empty) {
    return content == null
        ? empty
        : json.readerFor(type)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(content);
  }
}
