package buyerside.app.deals.valuecase;

import buyerside.app.deals.Money;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.shell.Reason;
import buyerside.judgement.valuecase.CostLine;
import buyerside.judgement.valuecase.DoingNothing;
import buyerside.judgement.valuecase.Range;
import buyerside.judgement.valuecase.Solution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What doing nothing costs a buyer, line by line, and what a solution would take.
///
/// @param rates by currency: what one unit of it is in the case's currency
/// @param solution `null` while none is looked at
public record ValueCase(
    String currency,
    List<CaseLine> lines,
    Map<String, BigDecimal> rates,
    @Nullable Answer solution,
    String note) {

  static final int MOST_LINES = 30;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 4_000;

  public ValueCase {
    lines = List.copyOf(lines);
    rates = Map.copyOf(rates);
  }

  /// A solution as typed.
  ///
  /// @param share per cent of the yearly cost that it saves
  public record Answer(Amounts price, Amounts running, Amounts share) {

    boolean absent() {
      return price.absent() && running.absent() && share.absent();
    }
  }

  public static ValueCase empty(String currency) {
    return new ValueCase(currency, List.of(), Map.of(), null, "");
  }

  public Optional<CaseLine> line(String id) {
    return lines.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// The currencies of lines for which a rate is needed.
  public List<String> foreign() {
    return lines.stream()
        .map(CaseLine::currency)
        .filter(it -> !it.equals(currency))
        .distinct()
        .toList();
  }

  /// Why it cannot be worked out; fields are named as in the form.
  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (!Money.known(currency)) {
      problems.add(Reason.of("currency", "currency.unknown", currency));
    }
    if (lines.size() > MOST_LINES) {
      problems.add(Reason.of("", "limit", MOST_LINES));
    }
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var at = "line." + i + ".";
      if (line.name().isBlank()) {
        problems.add(Reason.of(at + "name", "missing"));
      } else if (line.name().length() > LONGEST_NAME) {
        problems.add(Reason.of(at + "name", "text.long", LONGEST_NAME));
      }
      problems.addAll(line.quantity().problems(at + "quantity"));
      problems.addAll(line.unitCost().problems(at + "cost"));
      if (!Money.known(line.currency())) {
        problems.add(Reason.of(at + "currency", "currency.unknown", line.currency()));
      }
    }
    for (var foreign : foreign()) {
      var rate = rates.get(foreign);
      if (rate == null || rate.signum() <= 0) {
        problems.add(Reason.of("rate." + foreign, "valuecase.rate", foreign, currency));
      }
    }
    if (solution != null) {
      problems.addAll(solution.price().problems("price"));
      problems.addAll(solution.share().problems("share"));
      if (!solution.running().absent()) {
        problems.addAll(solution.running().problems("running"));
      }
      if (solution.share().problems("share").isEmpty() && solution.share().range().high() > 100) {
        problems.add(Reason.of("share", "valuecase.share"));
      }
    }
    if (note.length() > LONGEST_NOTE) {
      problems.add(Reason.of("note", "text.long", LONGEST_NOTE));
    }
    return problems;
  }

  /// The lines as they are calculated with, in the case's currency.
  public List<CostLine> costLines() {
    return lines.stream()
        .map(it ->
            new CostLine(
                it.id(),
                it.quantity().range(),
                Range.exactly(it.every().timesAYear()),
                it.unitCost().range().times(rate(it.currency()))))
        .toList();
  }

  /// What a year of doing nothing costs.
  public DoingNothing result() {
    return DoingNothing.of(costLines(), costSolution());
  }

  public @Nullable Solution costSolution() {
    return solution == null
        ? null
        : new Solution(
            solution.price().range(),
            solution.running().range(),
            solution.share().range().times(0.01));
  }

  private double rate(String of) {
    return of.equals(currency) ? 1 : Objects.requireNonNull(rates.get(of), of).doubleValue();
  }
}
