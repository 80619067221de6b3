package buyerside.app.deals;

import buyerside.app.shell.Reason;
import buyerside.method.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Whether the fields of a deal may have these values.
final class DealFieldProblems {

  private static final int LONGEST = 300;
  private static final int MOST_TAGS = 50;

  private DealFieldProblems() {}

  /// @param wanted all fields as they would be
  /// @param changed those that are new and must be readable
  static List<Reason> of(Map<DealField, String> wanted, Set<DealField> changed, int stages) {
    var problems = new ArrayList<Reason>();
    for (var field : changed) {
      var problem = problem(field, wanted.getOrDefault(field, ""), stages);
      if (problem != null) {
        problems.add(problem);
      }
    }
    if (problems.isEmpty()) {
      problems.addAll(money(wanted).problems());
    }
    return problems;
  }

  private static Money money(Map<DealField, String> wanted) {
    return new Money(
        wanted.getOrDefault(DealField.CURRENCY, ""),
        number(wanted.get(DealField.VALUE_LOW)),
        number(wanted.get(DealField.VALUE_LIKELY)),
        number(wanted.get(DealField.VALUE_HIGH)));
  }

  private static @Nullable Long number(@Nullable String text) {
    return text == null || text.isEmpty() ? null : Long.valueOf(text);
  }

  private static @Nullable Reason problem(DealField field, String value, int stages) {
    var name = field.name().toLowerCase(Locale.ROOT);
    return switch (field) {
      case NAME -> value.isBlank() ? Reason.of(name, "missing") : tooLong(name, value, LONGEST);
      case SOURCE -> tooLong(name, value, LONGEST);
      case NOTE, OUTCOME_REASON -> tooLong(name, value, NewDeal.LONGEST_NOTE);
      case TAGS ->
          value.split("\n").length > MOST_TAGS
              ? Reason.of(name, "tags.many", MOST_TAGS)
              : tooLong(name, value, MOST_TAGS * LONGEST);
      case COMPANY, CONTACT, OWNER -> readable(name, value, UUID::fromString, "unknown");
      case VALUE_LOW, VALUE_LIKELY, VALUE_HIGH ->
          readable(name, value, Long::valueOf, "number.shape");
      case EXPECTED_ON, CLOSED_ON -> readable(name, value, LocalDate::parse, "date.shape");
      case OUTCOME -> readable(name, value, Outcome::valueOf, "unknown");
      case CURRENCY -> Money.known(value) ? null : Reason.of(name, "currency.unknown", value);
      case CLAIMED_STAGE ->
          readable(
              name, value, it -> Objects.checkIndex(Integer.parseInt(it), stages + 1), "unknown");
    };
  }

  private static @Nullable Reason tooLong(String name, String value, int longest) {
    return value.codePointCount(0, value.length()) > longest
        ? Reason.of(name, "text.long", longest)
        : null;
  }

  private static @Nullable Reason readable(
      String name, String value, Function<String, ?> reader, String code) {
    if (value.isEmpty()) {
      return null;
    }
    try {
      return reader.apply(value) == null ? Reason.of(name, code) : null;
    } catch (IllegalArgumentException | DateTimeParseException | IndexOutOfBoundsException e) {
      return Reason.of(name, code);
    }
  }
}
