package buyerside.judgement.deal;

import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.Numbers;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.Times;
import buyerside.judgement.words.Words;
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

  private static final double MOSTLY = 0.5;
  private static final int NAMED = 3;

  private final Table table;
  private Roles roles;
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
    checkRoles();
    double[] created = days(roles.created());
    double[] closed = days(roles.closed());
    var ends = Ends.of(outcome, row -> !Double.isNaN(closed[row]), closings(closed));
    int[] end = IntStream.range(0, table.rows()).map(row -> ends.of(outcome, row)).toArray();
    roles.id().map(table::column).ifPresent(this::remarkDuplicates);
    roles.amount().map(table::column).ifPresent(DealReader::checkAmount);
    remarkNumbers();
    doubtClosings(end, closed);
    if (roles.created().isPresent() && roles.closed().isPresent()) {
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
    if (asOf.isPresent()) {
      checkKnown(deals, last);
      deals = deals.asOf(last);
    }
    checkEnds(deals, outcome);
    return new Read(deals, remarks);
  }

  private void checkRoles() {
    roles.created().ifPresent(it -> checkOther("created", it));
    roles.closed().ifPresent(it -> checkOther("closed", it));
    if (roles.created().isPresent() && roles.created().equals(roles.closed())) {
      throw BadInput.inTable(Words.of("closed.same", roles.created().get()));
    }
  }

  private void checkOther(String role, String column) {
    if (column.equals(roles.outcome())) {
      throw BadInput.inTable(Words.of("roles.same", column, role));
    }
  }

  private static void checkAmount(Column amount) {
    if (Arrays.stream(amount.numbers()).allMatch(Double::isNaN) && amount.filled() > 0) {
      int row =
          IntStream.range(0, amount.size()).filter(it -> !amount.missing(it)).findFirst().orElse(0);
      throw BadInput.inTable(
          Words.of("amount.nonumbers", amount.name(), row + 2, String.valueOf(amount.text(row))));
    }
  }

  private boolean closings(double[] closed) {
    return roles.closed().isPresent() && Arrays.stream(closed).anyMatch(it -> !Double.isNaN(it));
  }

  /// Where many rows that have ended do not say when, or those of one end hardly ever do, leaving
  /// them out would say something about the rest that is not so: then no time is looked at.
  private void doubtClosings(int[] end, double[] closed) {
    if (roles.closed().isEmpty()) {
      return;
    }
    var ended = new int[Ends.MOST];
    var undated = new int[Ends.MOST];
    for (int row = 0; row < end.length; row++) {
      if (end[row] != Ends.OPEN && !refused[row]) {
        ended[end[row]]++;
        undated[end[row]] += Double.isNaN(closed[row]) ? 1 : 0;
      }
    }
    int all = Arrays.stream(ended).sum();
    int without = Arrays.stream(undated).sum();
    boolean oneEnd =
        IntStream.range(0, ended.length)
            .anyMatch(it -> ended[it] >= 10 && undated[it] > MOSTLY * ended[it]);
    if (without > MOSTLY * all || oneEnd) {
      remarks.add(Words.of("closed.unused", roles.closed().get(), without, all));
      roles =
          new Roles(
              roles.outcome(),
              roles.created(),
              Optional.empty(),
              roles.id(),
              roles.amount(),
              roles.stage(),
              roles.closed());
    }
  }

  private static void checkKnown(Deals deals, double last) {
    if (!deals.ordered()) {
      throw BadInput.inTable(Words.of("asof.undated"));
    }
    if (Arrays.stream(deals.created()).noneMatch(it -> it < last)) {
      throw BadInput.inTable(Words.of("asof.before", Times.day(last)));
    }
    double first = Arrays.stream(deals.closed()).filter(it -> !Double.isNaN(it)).min().orElse(last);
    if (deals.timed() && first > last) {
      throw BadInput.inTable(Words.of("asof.early", Times.day(last), Times.day(first)));
    }
  }

  private double[] days(Optional<String> role) {
    var days = new double[table.rows()];
    Arrays.fill(days, Double.NaN);
    if (role.isEmpty()) {
      return days;
    }
    var column = table.column(role.get());
    boolean needed = role.equals(roles.created());
    var style = roles.style(table);
    var problems = new HashMap<String, List<Integer>>();
    for (int row = 0; row < days.length; row++) {
      var text = column.text(row);
      if (text == null) {
        if (needed) {
          problems.computeIfAbsent(Words.of("cell.empty"), _ -> new ArrayList<>()).add(row);
        }
        continue;
      }
      try {
        days[row] = style.parse(text);
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
            .map(it -> Words.of("line.problem", table.line(it.getValue().getFirst()), it.getKey()))
            .toList();
    var remark =
        Words.of("column.problems", column.name(), String.join(Words.of("list.mark"), first));
    if (count == table.rows()) {
      throw BadInput.inTable(Words.of("time.nowhere", remark));
    }
    remarks.add(Words.of("rows.outside", remark, count));
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
          named.add(Words.of("row.dup", id.text(row), table.line(earlier), table.line(row)));
        }
      }
    }
    if (count > 0) {
      remarks.add(Words.of("rows.dup", id.name(), count, String.join(", ", named)));
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
              Words.of("cell.infinite", column.name(), table.line(row), column.texts().get(text)));
        }
      }
    }
  }

  private int first(IntPredicate what) {
    return IntStream.range(0, table.rows()).filter(what).findFirst().orElse(0);
  }

  private void refuseContradictions(
      Column outcome, Ends ends, int[] end, double[] created, double[] closed) {
    var creation = roles.created().orElseThrow();
    var closing = roles.closed().orElseThrow();
    forgetPlans(end, outcome, closed);
    refuseWhere("rows.before", closing, creation, row -> closed[row] < created[row]);
    refuseWhere(
        "rows.noend",
        outcome.name(),
        closing,
        row -> outcome.missing(row) && !Double.isNaN(closed[row]) && ends.size() > 1);
    refuseWhere(
        "rows.noclosing",
        closing,
        outcome.name(),
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

  /// A row without an outcome whose closing lies after all that have happened is planned.
  private void forgetPlans(int[] end, Column outcome, double[] closed) {
    double last =
        IntStream.range(0, end.length)
            .filter(row -> end[row] != Ends.OPEN && !refused[row] && !Double.isNaN(closed[row]))
            .mapToDouble(row -> closed[row])
            .max()
            .orElse(Double.POSITIVE_INFINITY);
    for (int row = 0; row < end.length; row++) {
      if (outcome.missing(row) && closed[row] > last) {
        closed[row] = Double.NaN;
      }
    }
  }

  private void refuseWhere(String why, String column, String other, IntPredicate what) {
    int[] rows =
        IntStream.range(0, table.rows()).filter(row -> !refused[row]).filter(what).toArray();
    if (rows.length > 0) {
      Arrays.stream(rows).forEach(row -> refused[row] = true);
      remarks.add(
          Words.of(
              why,
              column,
              table.line(rows[0]),
              rows.length > 1 ? Words.of("rows.others") : "",
              other,
              rows.length));
    }
  }

  private void checkEnough(int kept) {
    if (kept < TOLERATED * table.rows()) {
      throw BadInput.inTable(Words.of("rows.few", kept, table.rows(), String.join(". ", remarks)));
    }
  }

  private static void checkEnds(Deals deals, Column outcome) {
    int decided = deals.decided().length;
    if (decided == 0) {
      throw BadInput.inTable(Words.of("deals.noneended", outcome.name()));
    }
    int different = (int) Arrays.stream(deals.end()).filter(it -> it >= 0).distinct().count();
    boolean someOpen = decided < deals.size();
    if (different == 1 && !(someOpen && deals.timed())) {
      throw BadInput.inTable(
          Words.of(
              someOpen ? "ends.one.open" : "ends.one",
              outcome.name(),
              deals.ends().names().get(deals.end()[deals.decided()[0]])));
    }
  }
}
