package buyerside.judgement.deal;

import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.Numbers;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.Times;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Makes [Deals] of a table. A row that contradicts itself is left out and named; the rest is used.
public final class DealReader {

  /// More rows than this share left out, and it is the file that is wrong.
  private static final double TOLERATED = 0.5;

  private static final int NAMED = 3;

  private final Table table;
  private final Roles roles;
  private final List<String> remarks = new ArrayList<>();
  private final boolean[] refused;

  private DealReader(Table table, Roles roles) {
    this.table = table;
    this.roles = roles;
    this.refused = new boolean[table.rows()];
  }

  /// Deals, and what is to be said about the rows of the table they came from.
  public record Read(Deals deals, List<String> remarks) {

    public Read {
      remarks = List.copyOf(remarks);
    }
  }

  /// @param asOf the last moment that is to be known; without it, the latest moment in the table
  /// @throws BadInput if the columns are not there, or what is left is nothing to learn from
  public static Read read(Table table, Roles roles, OptionalDouble asOf) {
    return new DealReader(table, roles).read(asOf);
  }

  private Read read(OptionalDouble asOf) {
    var outcome = table.column(roles.outcome());
    double[] created = days(roles.created());
    double[] closed = days(roles.closed());
    boolean timed = roles.created().isPresent() && roles.closed().isPresent();
    var ends = Ends.of(outcome, row -> !Double.isNaN(closed[row]), roles.closed().isPresent());
    int[] end = IntStream.range(0, table.rows()).map(row -> ends.of(outcome, row)).toArray();
    roles.id().map(table::column).ifPresent(this::remarkDuplicates);
    remarkNumbers();
    if (timed) {
      refuseContradictions(outcome, ends, end, created, closed);
    }
    double last =
        asOf.orElseGet(() ->
            Arrays.stream(new double[][] {created, closed})
                .flatMapToDouble(Arrays::stream)
                .filter(it -> !Double.isNaN(it))
                .max()
                .orElse(0));
    int[] kept = IntStream.range(0, table.rows()).filter(row -> !refused[row]).toArray();
    checkEnough(kept.length);
    var deals = new Deals(roles, table, ends, end, created, closed, last).rows(kept);
    deals = roles.created().isPresent() && asOf.isPresent() ? deals.asOf(last) : deals;
    checkEnds(deals, outcome);
    return new Read(deals, remarks);
  }

  private double[] days(Optional<String> role) {
    var days = new double[table.rows()];
    Arrays.fill(days, Double.NaN);
    if (role.isEmpty()) {
      return days;
    }
    var column = table.column(role.get());
    boolean needed = role.equals(roles.created());
    var problems = new HashMap<String, List<Integer>>();
    for (int row = 0; row < days.length; row++) {
      var text = column.text(row);
      if (text == null) {
        if (needed) {
          problems.computeIfAbsent("is empty", _ -> new ArrayList<>()).add(row);
        }
        continue;
      }
      try {
        days[row] = Times.parse(text);
      } catch (DateTimeException e) {
        problems.computeIfAbsent(String.valueOf(e.getMessage()), _ -> new ArrayList<>()).add(row);
      }
    }
    refuse(column, problems);
    return days;
  }

  private void refuse(Column column, HashMap<String, List<Integer>> problems) {
    int count = problems.values().stream().mapToInt(List::size).sum();
    if (count == 0) {
      return;
    }
    problems.values().forEach(rows -> rows.forEach(row -> refused[row] = true));
    var first =
        problems.entrySet().stream()
            .sorted(java.util.Comparator.comparing(it -> it.getValue().getFirst()))
            .limit(NAMED)
            .map(it -> "line %d %s".formatted(table.line(it.getValue().getFirst()), it.getKey()))
            .toList();
    var remark = "column %s: %s".formatted(column.name(), String.join("; ", first));
    if (count == table.rows()) {
      throw BadInput.inTable(remark + "; no row has a time there");
    }
    remarks.add("%s; %,d rows are left out".formatted(remark, count));
  }

  private void remarkDuplicates(Column id) {
    var first = new HashMap<Integer, Integer>();
    var named = new ArrayList<String>();
    int count = 0;
    for (int row = 0; row < table.rows(); row++) {
      if (id.missing(row)) {
        continue;
      }
      var earlier = first.putIfAbsent(id.cell(row), row);
      if (earlier != null) {
        count++;
        if (named.size() < NAMED) {
          named.add(
              "%s (lines %d and %d)".formatted(id.text(row), table.line(earlier), table.line(row)));
        }
      }
    }
    if (count > 0) {
      remarks.add(
          "column %s: %,d rows repeat an id, such as %s; each row is counted as a deal"
              .formatted(id.name(), count, String.join(", ", named)));
    }
  }

  /// Infinite numbers, which are no numbers.
  private void remarkNumbers() {
    for (var column : table.columns()) {
      for (int text = 0; text < column.texts().size(); text++) {
        if (column.texts().get(text).matches("(?i)[+-]?(inf|infinity|∞)")
            && column.texts().stream().anyMatch(it -> !Double.isNaN(Numbers.parse(it)))) {
          int number = text;
          int row = first(it -> column.cell(it) == number);
          remarks.add(
              "column %s: line %d says '%s', which is no number; it is taken for missing"
                  .formatted(column.name(), table.line(row), column.texts().get(text)));
        }
      }
    }
  }

  private int first(IntPredicate what) {
    return IntStream.range(0, table.rows()).filter(what).findFirst().orElse(0);
  }

  private void refuseContradictions(
      Column outcome, Ends ends, int[] end, double[] created, double[] closed) {
    refuseWhere(
        roles.closed().orElseThrow(),
        "is before column %s of the same row".formatted(roles.created().orElseThrow()),
        row -> closed[row] < created[row]);
    refuseWhere(
        outcome.name(),
        "is empty, but column %s says when it ended".formatted(roles.closed().orElseThrow()),
        row -> outcome.missing(row) && !Double.isNaN(closed[row]) && ends.size() > 1);
    refuseWhere(
        roles.closed().orElseThrow(),
        "is empty, but column %s says how it ended".formatted(outcome.name()),
        row -> end[row] != Ends.OPEN && Double.isNaN(closed[row]));
    for (int row = 0; row < end.length; row++) {
      if (end[row] == Ends.OPEN && !Double.isNaN(closed[row])) {
        if (ends.size() == 1 && outcome.missing(row)) {
          end[row] = 0;
        } else {
          closed[row] = Double.NaN; // a planned closing, not one that happened
        }
      }
    }
  }

  private void refuseWhere(String column, String why, IntPredicate what) {
    int[] rows =
        IntStream.range(0, table.rows()).filter(row -> !refused[row]).filter(what).toArray();
    if (rows.length > 0) {
      Arrays.stream(rows).forEach(row -> refused[row] = true);
      remarks.add(
          "column %s: line %d%s %s; %,d rows are left out"
              .formatted(
                  column,
                  table.line(rows[0]),
                  rows.length > 1 ? " and others" : "",
                  why,
                  rows.length));
    }
  }

  private void checkEnough(int kept) {
    if (kept < TOLERATED * table.rows()) {
      throw BadInput.inTable(
          "only %,d of %,d rows can be used: %s"
              .formatted(kept, table.rows(), String.join(". ", remarks)));
    }
  }

  private static void checkEnds(Deals deals, Column outcome) {
    int decided = deals.decided().length;
    if (decided == 0) {
      throw BadInput.inTable(
          "column %s: no row has ended; there is nothing to learn from".formatted(outcome.name()));
    }
    int different = (int) Arrays.stream(deals.end()).filter(it -> it >= 0).distinct().count();
    boolean someOpen = decided < deals.size();
    if (different == 1 && !(someOpen && deals.timed())) {
      throw BadInput.inTable(
          "column %s: every row that has ended says '%s'; at least two different ends are needed%s"
              .formatted(
                  outcome.name(),
                  deals.ends().names().get(deals.end()[deals.decided()[0]]),
                  someOpen ? ", or --created and --closed for the rows still open" : ""));
    }
  }
}
