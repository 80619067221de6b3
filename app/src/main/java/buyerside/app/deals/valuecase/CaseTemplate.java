package buyerside.app.deals.valuecase;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.sheets.Amounts;
import buyerside.app.shell.Ids;
import java.util.List;

/// Worked examples to begin from, in the reader's language. Their numbers are examples and nobody's
/// evidence.
public enum CaseTemplate {
  /// An engineering firm whose design system is ten years old: a hundred a day that a newer one
  /// would save, or a project worth ten thousand a day that it would win.
  OLD_DESIGN_SYSTEM,
  /// Customers lost for want of being looked after: ten million a year.
  LOST_CUSTOMERS,
  /// A line that stands still.
  DOWNTIME;

  /// A case with this example's lines in the place of those that are there.
  public ValueCase fill(ValueCase present) {
    var lines =
        switch (this) {
          case OLD_DESIGN_SYSTEM ->
              List.of(
                  line("saved", Amounts.of(1), Every.WORKING_DAY, Amounts.of(60, 100, 150)),
                  line(
                      "won", Amounts.of(0, 20, 60), Every.YEAR, Amounts.of(8_000, 10_000, 12_000)));
          case LOST_CUSTOMERS ->
              List.of(
                  line(
                      "lost",
                      Amounts.of(60, 100, 130),
                      Every.YEAR,
                      Amounts.of(80_000, 100_000, 120_000)));
          case DOWNTIME ->
              List.of(
                  line("hours", Amounts.of(2, 4, 8), Every.WEEK, Amounts.of(500, 900, 1_500)),
                  line("scrap", Amounts.of(20, 35, 60), Every.WEEK, Amounts.of(8, 10, 14)));
        };
    var named =
        lines.stream()
            .map(it ->
                new CaseLine(
                    it.id(),
                    it.name(),
                    it.quantity(),
                    it.every(),
                    it.unitCost(),
                    present.currency(),
                    it.source(),
                    null))
            .toList();
    return new ValueCase(
        present.currency(), named, present.rates(), present.solution(), present.note());
  }

  private CaseLine line(String part, Amounts quantity, Every every, Amounts cost) {
    var name = msg("valuecase.template." + this + "." + part);
    var source = msg("valuecase.template.source");
    return new CaseLine(Ids.next().toString(), name, quantity, every, cost, "", source, null);
  }
}
