package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Money;
import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.Targets;
import buyerside.app.forecast.Targets.Setting;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Decimals;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The back-test, and what is to be sold.
@Controller
class TargetsController {

  private final Targets targets;
  private final TargetsPages pages;
  private final TrialPages trials;
  private final Journal journal;
  private final OneReading reading;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TargetsController(
      Targets targets,
      TargetsPages pages,
      TrialPages trials,
      Journal journal,
      OneReading reading,
      TransactionTemplate transaction,
      Clock clock) {
    this.targets = targets;
    this.pages = pages;
    this.trials = trials;
    this.journal = journal;
    this.reading = reading;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/forecast/trial")
  Page trial(Viewer viewer, @RequestParam Map<String, String> typed) {
    var query = ForecastQuery.of(viewer, typed, clock.instant());
    return new Page(
        msg("forecast.title.trial"),
        ForecastController.AREA,
        reading.of(() -> trials.of(viewer, query)));
  }

  @GetMapping("/forecast/targets")
  Page show(Viewer viewer, @RequestParam Map<String, String> typed) {
    return page(viewer, typed, Map.of(), Problems.NONE);
  }

  /// Sets all quotas and rates of the page as one step; nothing where anything is wrong.
  @PostMapping("/forecast/targets")
  Object save(Viewer viewer, @RequestParam Map<String, String> typed) {
    var problems = new ArrayList<Reason>();
    var command = new UUID[1];
    transaction.executeWithoutResult(status -> {
      journal.inOneStep(() -> {
        command[0] = setAll(viewer, typed, problems);
        return true;
      });
      if (!problems.isEmpty()) {
        status.setRollbackOnly();
      }
    });
    var query = ForecastQuery.of(viewer, typed, clock.instant());
    return problems.isEmpty()
        ? "redirect:" + ForecastController.done(query.link("/forecast/targets"), command[0])
        : page(viewer, typed, fields(typed), new Problems(problems));
  }

  private static Map<String, String> fields(Map<String, String> typed) {
    var fields = new HashMap<>(typed);
    fields.keySet().removeIf(it -> !it.contains("."));
    return fields;
  }

  private Page page(
      Viewer viewer, Map<String, String> typed, Map<String, String> fields, Problems problems) {
    var query = ForecastQuery.of(viewer, typed, clock.instant());
    return new Page(
        msg("forecast.title.targets"),
        ForecastController.AREA,
        reading.of(() -> pages.of(viewer, query, fields, problems)));
  }

  private @Nullable UUID setAll(Viewer viewer, Map<String, String> typed, List<Reason> problems) {
    UUID command = null;
    for (var field : typed.entrySet()) {
      var setting =
          field.getKey().startsWith("rate.")
              ? setRate(viewer, field.getKey(), field.getValue(), problems)
              : field.getKey().startsWith("quota.")
                  ? setQuota(viewer, field.getKey(), field.getValue(), typed, problems)
                  : null;
      if (setting instanceof Setting.Set(var done) && done != null) {
        command = done;
      } else if (setting instanceof Setting.Refused(var reasons)) {
        reasons.forEach(it -> problems.add(new Reason(field.getKey(), it.code(), it.arguments())));
      }
    }
    return command;
  }

  private @Nullable Setting setRate(
      Viewer viewer, String field, String value, List<Reason> problems) {
    var rate = number(field, value, problems);
    return rate == null && !value.isBlank()
        ? null
        : targets.setRate(viewer, field.substring("rate.".length()), rate);
  }

  /// The field is `quota.<member>.<period>`, its currency's `currency.<member>.<period>`.
  private @Nullable Setting setQuota(
      Viewer viewer, String field, String value, Map<String, String> typed, List<Reason> problems) {
    var parts = field.split("\\.", 3);
    var period = parts.length < 3 ? null : ForecastPeriod.of(parts[2]).orElse(null);
    var member = parts.length < 3 ? null : member(parts[1]);
    if (period == null || member == null) {
      problems.add(Reason.of("", "forecast.quota-period"));
      return null;
    }
    var currency =
        typed.getOrDefault("currency." + parts[1] + "." + parts[2], viewer.place().currency());
    var amount = number(field, value, problems);
    if (amount == null && !value.isBlank()) {
      return null;
    }
    if (!Money.known(currency)) {
      problems.add(
          Reason.of(
              field, "currency.unknown", currency.substring(0, Math.min(20, currency.length()))));
      return null;
    }
    return targets.setQuota(
        viewer, member, period, amount == null ? null : minor(amount, currency), currency);
  }

  private static @Nullable UUID member(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static long minor(BigDecimal amount, String currency) {
    var minor = amount.movePointRight(Money.decimals(currency)).setScale(0, RoundingMode.HALF_UP);
    var most = BigDecimal.valueOf(Money.MOST + 1);
    return minor.min(most).max(most.negate()).longValue();
  }

  private static @Nullable BigDecimal number(String field, String value, List<Reason> problems) {
    if (value.isBlank()) {
      return null;
    }
    try {
      return Decimals.read(value.replace(",", "").replace("，", ""));
    } catch (NumberFormatException e) {
      problems.add(Reason.of(field, "number.shape"));
      return null;
    }
  }
}
