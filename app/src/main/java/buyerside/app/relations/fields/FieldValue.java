package buyerside.app.relations.fields;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Decimals;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a record has in a field.
public sealed interface FieldValue {

  record Text(String text) implements FieldValue {}

  /// @param tenThousandths the number times 10,000
  record Number(long tenThousandths) implements FieldValue {
    public BigDecimal number() {
      var plain = BigDecimal.valueOf(tenThousandths, SCALE).stripTrailingZeros();
      return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
  }

  record Day(LocalDate day) implements FieldValue {}

  /// @param key the option's
  record Chosen(String key) implements FieldValue {}

  record Flag(boolean on) implements FieldValue {}

  int SCALE = 4;
  int LONGEST = 2_000;
  Set<String> YES = Set.of("yes", "true", "y", "1", "是", "✓");
  Set<String> NO = Set.of("no", "false", "n", "0", "否");

  /// What came of reading a value.
  ///
  /// @param value empty for nothing, and where it cannot be read
  record Read(Optional<FieldValue> value, List<Reason> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /// Reads what was typed, imported or sent, as a value of the field; blank is no value.
  static Read read(CustomField field, String typed) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return new Read(Optional.empty(), List.of());
    }
    return switch (field.kind()) {
      case TEXT -> text(field, text);
      case NUMBER -> number(field, text);
      case DATE -> day(field, text);
      case CHOICE ->
          field
              .option(text)
              .map(it -> read(new Chosen(it.key())))
              .orElseGet(() -> refused(field, "custom.choice", text));
      case YES_NO -> {
        var word = text.toLowerCase(Locale.ROOT);
        yield YES.contains(word)
            ? read(new Flag(true))
            : NO.contains(word) ? read(new Flag(false)) : refused(field, "custom.yes-no", text);
      }
    };
  }

  /// As [#read] takes it back, and as programs get it.
  default String plain() {
    return switch (this) {
      case Text(var text) -> text;
      case Number number -> number.number().toPlainString();
      case Day(var day) -> day.toString();
      case Chosen(var key) -> key;
      case Flag(var on) -> on ? "yes" : "no";
    };
  }

  private static Read text(CustomField field, String text) {
    var problems = new ArrayList<Reason>();
    TextRule.check(field.key(), text, LONGEST, problems);
    return problems.isEmpty() ? read(new Text(text)) : new Read(Optional.empty(), problems);
  }

  private static Read number(CustomField field, String text) {
    try {
      var scaled = Decimals.read(text.replace(",", "")).movePointRight(SCALE);
      return read(new Number(scaled.longValueExact()));
    } catch (ArithmeticException | NumberFormatException e) {
      return refused(field, "custom.number", text);
    }
  }

  private static Read day(CustomField field, String text) {
    var problems = new ArrayList<Reason>();
    try {
      var day = LocalDate.parse(text.replace('/', '-'));
      DateRule.check(field.key(), day, problems);
      return problems.isEmpty() ? read(new Day(day)) : new Read(Optional.empty(), problems);
    } catch (DateTimeException e) {
      return refused(field, "custom.date", text);
    }
  }

  private static Read read(FieldValue value) {
    return new Read(Optional.of(value), List.of());
  }

  private static Read refused(CustomField field, String code, String text) {
    return new Read(Optional.empty(), List.of(Reason.of(field.key(), code, text)));
  }
}
