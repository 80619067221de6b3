package buyerside.app.deals;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A field of a deal that people may change. Where the buyer stands is none of them.
public enum DealField {
  NAME,
  COMPANY,
  CONTACT,
  OWNER,
  VALUE_LOW,
  VALUE_LIKELY,
  VALUE_HIGH,
  CURRENCY,
  SOURCE,
  NOTE,
  TAGS,
  EXPECTED_ON,
  CLAIMED_STAGE,
  OUTCOME,
  CLOSED_ON,
  OUTCOME_REASON;

  /// Reads what the journal keeps: names of fields and their values as text, empty for none.
  static Map<DealField, String> map(@Nullable Object kept) {
    var fields = new EnumMap<DealField, String>(DealField.class);
    if (kept instanceof Map<?, ?> map) {
      map.forEach((name, value) -> fields.put(valueOf(name.toString()), value.toString()));
    }
    return fields;
  }
}
