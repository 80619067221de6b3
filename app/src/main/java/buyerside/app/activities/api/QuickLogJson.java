package buyerside.app.activities.api;

import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.quicklog.ActivityKind;
import buyerside.method.quicklog.Amount;
import buyerside.method.quicklog.Chip;
import buyerside.method.quicklog.Context;
import buyerside.method.quicklog.Field;
import buyerside.method.quicklog.Problem;
import buyerside.method.quicklog.QuickLogEntry;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One-line logs in JSON.
final class QuickLogJson {

  private QuickLogJson() {}

  /// Lines to read.
  public record Lines(
      @Nullable String line,
      @Nullable List<String> lines,
      @Nullable LocalDate today,
      @Nullable String zone,
      @Nullable String currency) {

    List<String> all() {
      var all = new ArrayList<String>();
      if (line != null) {
        all.add(line);
      }
      if (lines != null) {
        all.addAll(lines);
      }
      return all;
    }

    /// @param own the user's own day, zone, currency and shorthand
    Context context(Context own) {
      return new Context(
          today == null ? own.today() : today,
          zone(own),
          currency(own),
          own.known(),
          own.shorthand());
    }

    private ZoneId zone(Context own) {
      try {
        return zone == null ? own.zone() : ZoneId.of(zone);
      } catch (DateTimeException e) {
        throw new Refused(Reason.of("zone", "zone.unknown"));
      }
    }

    private String currency(Context own) {
      try {
        return currency == null
            ? own.currency()
            : Currency.getInstance(currency.toUpperCase(Locale.ROOT)).getCurrencyCode();
      } catch (IllegalArgumentException e) {
        throw new Refused(Reason.of("currency", "currency.unknown", String.valueOf(currency)));
      }
    }
  }

  /// What a line was understood to say.
  ///
  /// @param stage the buying stage that the remark bears on, from 1
  /// @param polarity `satisfies` or `denies`: a proposal of evidence, never evidence
  public record EntryJson(
      String text,
      @Nullable String kind,
      @Nullable LocalDate date,
      @Nullable Integer minutes,
      List<String> people,
      @Nullable String company,
      @Nullable String deal,
      @Nullable Integer stage,
      @Nullable String polarity,
      @Nullable AmountJson amount,
      List<ChipJson> chips,
      List<ProblemJson> problems) {

    static EntryJson of(QuickLogEntry entry) {
      var remark = entry.remark();
      return new EntryJson(
          entry.note(),
          entry.kind().map(ActivityKind::word).orElse(null),
          entry.date().orElse(null),
          entry.minutes().orElse(null),
          entry.people(),
          entry.company().orElse(null),
          entry.deal().orElse(null),
          remark.map(Field.Remark::stage).orElse(null),
          remark.map(it -> Listing.code(it.polarity())).orElse(null),
          entry.amount().map(AmountJson::of).orElse(null),
          entry.chips().stream().map(it -> ChipJson.of(it, entry.note())).toList(),
          entry.problems().stream().map(it -> ProblemJson.of(it, entry.note())).toList());
    }
  }

  public record AmountJson(BigDecimal low, BigDecimal high, String currency) {

    static AmountJson of(Amount amount) {
      return new AmountJson(amount.low(), amount.high(), amount.currency());
    }
  }

  /// Something recognised, where, and by which rule.
  public record ChipJson(String field, String text, int start, int end, String rule) {

    static ChipJson of(Chip chip, String line) {
      var span = chip.span();
      var field =
          switch (chip.field()) {
            case Field.Kind _ -> "kind";
            case Field.On _ -> "date";
            case Field.Lasted _ -> "minutes";
            case Field.With _ -> "person";
            case Field.At _ -> "company";
            case Field.About _ -> "deal";
            case Field.Worth _ -> "amount";
            case Field.Remark _ -> "remark";
          };
      return new ChipJson(
          field, line.substring(span.start(), span.end()), span.start(), span.end(), chip.rule());
    }
  }

  /// Something typed that cannot be.
  public record ProblemJson(String code, String text) {

    static ProblemJson of(Problem problem, String line) {
      var span = problem.span();
      return new ProblemJson(
          Listing.code(problem.code()), line.substring(span.start(), span.end()));
    }
  }
}
