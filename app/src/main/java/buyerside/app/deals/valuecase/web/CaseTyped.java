package buyerside.app.deals.valuecase.web;

import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.valuecase.CaseLine;
import buyerside.app.deals.valuecase.Every;
import buyerside.app.deals.valuecase.ValueCase;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Decimals;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value case as typed: reads it, and notes what is no number where it stands.
final class CaseTyped {

  private final Map<String, String> form;
  private final List<Reason> problems = new ArrayList<>();

  CaseTyped(Map<String, String> form) {
    this.form = form;
  }

  List<Reason> problems() {
    return problems;
  }

  ValueCase read() {
    var lines = new ArrayList<CaseLine>();
    for (int i = 0; form.containsKey("line." + i + ".name"); i++) {
      var at = "line." + i + ".";
      if (!isBlank(at)) {
        lines.add(line(at, "line." + lines.size() + "."));
      }
    }
    var rates = new HashMap<String, BigDecimal>();
    form.forEach((name, value) -> {
      if (name.startsWith("rate.")) {
        var rate = number(name, value);
        if (rate != null) {
          rates.put(name.substring("rate.".length()), rate);
        }
      }
    });
    var answer =
        new ValueCase.Answer(
            amounts("price", "price"), amounts("running", "running"), amounts("share", "share"));
    var empty = answer.price().absent() && answer.running().absent() && answer.share().absent();
    return new ValueCase(currency("currency"), lines, rates, empty ? null : answer, text("note"));
  }

  private boolean isBlank(String at) {
    return List.of(
            "name",
            "quantity.low",
            "quantity.likely",
            "quantity.high",
            "cost.low",
            "cost.likely",
            "cost.high",
            "source")
        .stream()
        .allMatch(it -> text(at + it).isEmpty());
  }

  /// @param at where it was typed
  /// @param shown where it will be shown, blank lines being left out
  private CaseLine line(String at, String shown) {
    var id = text(at + "id");
    return new CaseLine(
        id.isEmpty() ? Ids.next().toString() : id,
        text(at + "name"),
        amounts(at + "quantity", shown + "quantity"),
        Chosen.of(Every.class, form.getOrDefault(at + "every", "YEAR")),
        amounts(at + "cost", shown + "cost"),
        currency(at + "currency"),
        text(at + "source"),
        null);
  }

  private Amounts amounts(String at, String shown) {
    return new Amounts(
        number(shown, text(at + ".low")),
        number(shown, text(at + ".likely")),
        number(shown, text(at + ".high")));
  }

  private @Nullable BigDecimal number(String shown, String typed) {
    var plain = typed.strip().replaceAll("[,，\\s\\u00a0\\u202f]", "");
    if (plain.isEmpty()) {
      return null;
    }
    try {
      return Decimals.read(plain);
    } catch (NumberFormatException e) {
      problems.add(Reason.of(shown, "valuecase.number", typed.strip()));
      return null;
    }
  }

  private String currency(String name) {
    var typed = text(name).toUpperCase(Locale.ROOT);
    return typed.isEmpty() ? text("currency").toUpperCase(Locale.ROOT) : typed;
  }

  private String text(String name) {
    return form.getOrDefault(name, "").strip();
  }
}
