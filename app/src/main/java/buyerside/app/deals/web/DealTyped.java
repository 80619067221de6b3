package buyerside.app.deals.web;

import buyerside.app.deals.DealField;
import buyerside.app.deals.Money;
import buyerside.app.shell.Decimals;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a deal as typed into the form; amounts in major units.
record DealTyped(Map<String, String> typed) {

  private static final int LONGEST_COMPANY = 300;
  private static final List<DealField> AMOUNTS =
      List.of(DealField.VALUE_LOW, DealField.VALUE_LIKELY, DealField.VALUE_HIGH);
  private static final List<DealField> TEXTS =
      List.of(
          DealField.NAME,
          DealField.OWNER,
          DealField.CURRENCY,
          DealField.SOURCE,
          DealField.NOTE,
          DealField.EXPECTED_ON,
          DealField.CLAIMED_STAGE,
          DealField.OUTCOME,
          DealField.CLOSED_ON,
          DealField.OUTCOME_REASON);

  static DealTyped of(Map<String, String> form) {
    return new DealTyped(Map.copyOf(form));
  }

  static DealTyped of(Map<DealField, String> values, String company) {
    var typed = new HashMap<String, String>();
    values.forEach((field, value) -> typed.put(name(field), value));
    var decimals = Money.decimals(values.getOrDefault(DealField.CURRENCY, "CNY"));
    for (var field : AMOUNTS) {
      typed.computeIfPresent(
          name(field),
          (_, minor) ->
              new BigDecimal(minor).movePointLeft(decimals).stripTrailingZeros().toPlainString());
    }
    typed.computeIfPresent("tags", (_, tags) -> tags.replace("\n", ", "));
    typed.put("company", company);
    return new DealTyped(typed);
  }

  String get(String name) {
    return typed.getOrDefault(name, "");
  }

  @Nullable String given(String name) {
    return get(name).isBlank() ? null : get(name).strip();
  }

  /// What cannot be read as typed.
  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (!Money.known(get("currency"))) {
      problems.add(Reason.of("currency", "currency.unknown", get("currency")));
      return problems;
    }
    for (var field : AMOUNTS) {
      if (minor(field) == null) {
        problems.add(Reason.of(name(field), "number.shape"));
      }
    }
    TextRule.check("company", get("company"), LONGEST_COMPANY, problems);
    if (!get("expected_on").isBlank() && !isDay(get("expected_on").strip())) {
      problems.add(Reason.of("expected_on", "date.shape"));
    }
    return problems;
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /// As values of fields; the company is left to the caller.
  Map<DealField, String> fields() {
    var fields = new EnumMap<DealField, String>(DealField.class);
    for (var field : TEXTS) {
      if (typed.containsKey(name(field))) {
        fields.put(field, get(name(field)).strip());
      }
    }
    for (var field : AMOUNTS) {
      var minor = minor(field);
      fields.put(field, minor == null ? "" : minor);
    }
    fillRange(fields);
    if (typed.containsKey("tags")) {
      fields.put(DealField.TAGS, get("tags").strip().replaceAll("\\s*[,，、\n]\\s*", "\n"));
    }
    return fields;
  }

  /// One amount alone is the whole range.
  private static void fillRange(Map<DealField, String> fields) {
    var likely = fields.getOrDefault(DealField.VALUE_LIKELY, "");
    for (var field : List.of(DealField.VALUE_LOW, DealField.VALUE_HIGH)) {
      if (fields.getOrDefault(field, "").isEmpty()) {
        fields.put(field, likely);
      }
    }
  }

  /// In minor units; empty for none; `null` if it is no number.
  private @Nullable String minor(DealField field) {
    var text = get(name(field)).strip().replace(",", "").replace("，", "");
    if (text.isEmpty()) {
      return "";
    }
    try {
      return String.valueOf(
          Decimals.read(text).movePointRight(Money.decimals(get("currency"))).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private static String name(DealField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
