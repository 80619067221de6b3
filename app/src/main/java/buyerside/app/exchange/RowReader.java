package buyerside.app.exchange;

import buyerside.app.deals.Money;
import buyerside.app.exchange.reading.Amounts;
import buyerside.app.exchange.reading.Cells;
import buyerside.app.exchange.reading.Dates;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Layout;
import buyerside.app.exchange.reading.Row;
import buyerside.app.exchange.reading.Target;
import buyerside.app.exchange.reading.Value;
import buyerside.app.shell.TextRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Understands the rows of one file: cells to values, and what is wrong with them.
final class RowReader {

  private static final int LONGEST = 300;
  private static final int LONGEST_NOTE = 20_000;

  /// In major units of any currency, one with three decimal places included.
  private static final BigDecimal MOST = BigDecimal.valueOf(Money.MOST, 3);

  /// What bytes become that are no characters in the file's encoding.
  private static final char UNREADABLE = '\ufffd';

  private static final List<Target> DATES =
      List.of(Target.EXPECTED_ON, Target.OPENED_ON, Target.CLOSED_ON, Target.HAPPENED_ON);
  private static final List<Target> NEEDED_OF_ACTIVITIES =
      List.of(Target.DEAL, Target.HAPPENED_ON, Target.ACTIVITY_KIND);

  private static final Dates MONTH_FIRST = new Dates(false);

  private final Layout layout;
  private final List<String> header;
  private final ActivityWords words;
  private final Set<Target> targets = EnumSet.noneOf(Target.class);
  private final Map<Target, Dates> dates = new EnumMap<>(Target.class);

  /// @param sample some rows of the file, to tell how its dates are written
  /// @param words what kinds and criteria are called
  RowReader(Layout layout, List<String> header, List<Row> sample, ActivityWords words) {
    this.layout = layout;
    this.header = header;
    this.words = words;
    layout.columns().stream().filter(Objects::nonNull).forEach(targets::add);
    for (var target : DATES) {
      var column = sample.stream().map(it -> new Cells(it, layout, header).get(target)).toList();
      dates.put(target, Dates.of(column));
    }
  }

  /// A row that was understood.
  ///
  /// @param amount in major units; `null` if none was given
  record Understood(Cells cells, @Nullable BigDecimal amount, Map<Target, LocalDate> dates) {

    @Nullable LocalDate date(Target target) {
      return dates.get(target);
    }
  }

  /// @param understood `null` if something is wrong
  record Reading(@Nullable Understood understood, List<Refusal> refusals) {}

  Reading read(Row row) {
    var cells = new Cells(row, layout, header);
    var refusals = new ArrayList<Refusal>();
    if (row.cells().size() != header.size()) {
      refusals.add(refusal(cells, null, "import.ragged", header.size(), row.cells().size()));
    }
    if (layout.kind() == Kind.ACTIVITY) {
      activity(cells, refusals);
    } else if (name(cells).isBlank()) {
      refusals.add(refusal(cells, Target.NAME, "missing"));
    }
    for (var target : targets) {
      var longest = target == Target.NOTE ? LONGEST_NOTE : LONGEST;
      var text = cells.get(target);
      if (text.codePointCount(0, text.length()) > longest) {
        refusals.add(refusal(cells, target, "text.long", longest));
      }
      var bad = TextRule.unkeepable(text);
      if (bad >= 0) {
        refusals.add(refusal(cells, target, "text.unkeepable", bad + 1));
      }
      if (text.indexOf(UNREADABLE) >= 0) {
        refusals.add(refusal(cells, target, "import.characters"));
      }
    }
    var amount = amount(cells, refusals);
    var days = new EnumMap<Target, LocalDate>(Target.class);
    for (var target : DATES) {
      switch (dates.getOrDefault(target, MONTH_FIRST).read(cells.get(target))) {
        case Value.Of<LocalDate>(var day) -> days.put(target, day);
        case Value.Bad<LocalDate>(var reason, var arguments) ->
            refusals.add(refusal(cells, target, reason, arguments.toArray()));
        case Value.Absent<LocalDate>() -> {}
      }
    }
    return refusals.isEmpty()
        ? new Reading(new Understood(cells, amount, days), List.of())
        : new Reading(null, refusals);
  }

  private void activity(Cells cells, List<Refusal> refusals) {
    for (var needed : NEEDED_OF_ACTIVITIES) {
      if (cells.get(needed).isBlank()) {
        refusals.add(refusal(cells, needed, "missing"));
      }
    }
    var kind = cells.get(Target.ACTIVITY_KIND);
    if (!kind.isBlank() && words.kind(kind).isEmpty()) {
      refusals.add(refusal(cells, Target.ACTIVITY_KIND, "import.activity.kind"));
    }
    if (ActivityWords.minutes(cells.get(Target.MINUTES)) < 0) {
      refusals.add(refusal(cells, Target.MINUTES, "activity.minutes"));
    }
    for (var target : List.of(Target.PURPOSE, Target.CRITERION)) {
      for (var criterion : ActivityWords.several(cells.get(target))) {
        if (words.criterion(criterion).isEmpty()) {
          refusals.add(refusal(cells, target, "criterion.unknown", criterion));
        }
      }
    }
  }

  /// The name, or first and last name put together as the script has it.
  static String name(Cells cells) {
    var name = cells.get(Target.NAME);
    if (!name.isEmpty()) {
      return name;
    }
    var first = cells.get(Target.FIRST_NAME);
    var last = cells.get(Target.LAST_NAME);
    var chinese = last.codePoints().anyMatch(Character::isIdeographic);
    return (chinese ? last + first : first + " " + last).strip();
  }

  private static @Nullable BigDecimal amount(Cells cells, List<Refusal> refusals) {
    var micros = cells.get(Target.AMOUNT_MICROS);
    var target = micros.isEmpty() ? Target.AMOUNT : Target.AMOUNT_MICROS;
    return switch (Amounts.read(cells.get(target))) {
      case Value.Of<BigDecimal>(var value) -> {
        var major = target == Target.AMOUNT_MICROS ? value.movePointLeft(6) : value;
        if (major.signum() < 0) {
          refusals.add(refusal(cells, target, "value.negative"));
        } else if (major.compareTo(MOST) > 0) {
          refusals.add(refusal(cells, target, "value.large"));
        }
        yield major;
      }
      case Value.Absent<BigDecimal>() -> null;
      case Value.Bad<BigDecimal>(var reason, var arguments) -> {
        refusals.add(refusal(cells, target, reason, arguments.toArray()));
        yield null;
      }
    };
  }

  static Refusal refusal(Cells cells, @Nullable Target target, String reason, Object... arguments) {
    return new Refusal(
        cells.row().line(),
        target == null ? "" : cells.heading(target),
        target == null ? "" : cells.get(target),
        reason,
        List.of(arguments).stream().map(Object::toString).toList(),
        cells.row().cells());
  }
}
