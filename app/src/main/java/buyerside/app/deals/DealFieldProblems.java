package buyerside.app.deals;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int LONGEST_TAG = 100;
  private static final int MOST_TAGS = 50;

  private DealFieldProblems() {}

  /// @param wanted all fields as they would be
  /// @param changed those that are new and must be readable
  static List<Reason> of(Map<DealField, String> wanted, Set<DealField> changed, int stages) {
    var problems = new ArrayList<Reason>();
    for (var field : changed) {
      var value = wanted.getOrDefault(field, "");
      TextRule.check(name(field), value, longest(field), problems);
      var problem = problem(field, value, stages);
      if (problem != null) {
        problems.add(problem);
      }
    }
    if (problems.isEmpty()) {
      problems.addAll(money(wanted).problems());
    }
    return problems;
  }

  /// @param stages how many the process has
  static List<Reason> of(NewDeal.Details details, int stages) {
    var problems = new ArrayList<Reason>();
    var tags = String.join("\n", details.tags());
    TextRule.check("tags", tags, longest(DealField.TAGS), problems);
    var many = tags("tags", tags);
    if (many != null) {
      problems.add(many);
    }
    var claimed = details.claimed();
    if (claimed != null && (claimed < 0 || claimed > stages)) {
      problems.add(Reason.of("claimed_stage", "unknown"));
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
    var name = name(field);
    return switch (field) {
      case NAME -> value.isBlank() ? Reason.of(name, "missing") : null;
      case SOURCE, NOTE, OUTCOME_REASON -> null;
      case TAGS -> tags(name, value);
      case COMPANY, CONTACT, OWNER -> readable(name, value, UUID::fromString, "unknown");
      case VALUE_LOW, VALUE_LIKELY, VALUE_HIGH ->
          readable(name, value, Long::valueOf, "number.shape");
      case EXPECTED_ON, CLOSED_ON -> date(name, value);
      case OUTCOME -> readable(name, value, Outcome::valueOf, "unknown");
      case CURRENCY -> Money.known(value) ? null : Reason.of(name, "currency.unknown", value);
      case CLAIMED_STAGE ->
          readable(
              name, value, it -> Objects.checkIndex(Integer.parseInt(it), stages + 1), "unknown");
    };
  }

  private static int longest(DealField field) {
    return switch (field) {
      case NOTE, OUTCOME_REASON -> NewDeal.LONGEST_NOTE;
      case TAGS -> MOST_TAGS * LONGEST_TAG;
      default -> LONGEST;
    };
  }

  private static @Nullable Reason tags(String name, String value) {
    var tags = value.split("\n");
    if (tags.length > MOST_TAGS) {
      return Reason.of(name, "tags.many", MOST_TAGS);
    }
    return Arrays.stream(tags).anyMatch(it -> it.length() > LONGEST_TAG)
        ? Reason.of(name, "text.long", LONGEST_TAG)
        : null;
  }

  private static String name(DealField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Reason date(String name, String value) {
    var problem = readable(name, value, LocalDate::parse, "date.shape");
    return problem != null || value.isEmpty() || DateRule.plausible(LocalDate.parse(value))
        ? problem
        : Reason.of(name, "date.implausible", value);
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
