package buyerside.judgement.guard;

import buyerside.judgement.deal.Deals;
import buyerside.judgement.feature.Encoder;
import buyerside.judgement.feature.Kind;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.TimeStyle;
import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Looks for what makes forecasts look better than they are, or worse than they were: columns that
/// are only filled when a deal ends, columns that tell the outcome by themselves, columns that
/// drift or change their meaning, too few deals.
public final class Guards {

  private static final double TOO_WELL = 0.985;
  private static final double SUSPICIOUS = 0.95;
  private static final double STABILITY = 0.25;
  private static final int FEWEST = 30;
  private static final int FEW = 300;
  private static final int LOOKED_AT = 20_000;

  private final Deals deals;
  private final Set<String> keep;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> excluded = new HashSet<>();

  private Guards(Deals deals, Set<String> keep) {
    this.deals = deals;
    this.keep = keep;
  }

  /// @param features the columns that are no role
  /// @param upcoming the rows to be predicted, where they are known already
  /// @param keep columns that somebody vouches for
  public static List<Finding> of(
      Deals deals, Table features, Optional<Table> upcoming, Set<String> keep) {
    var guards = new Guards(deals, keep);
    guards.few();
    upcoming.ifPresent(it -> guards.absent(features, it));
    int[] looked = guards.looked();
    for (var column : features.columns()) {
      guards.filledAtTheEnd(column);
      guards.isTheTime(column);
    }
    guards.separates(features, looked);
    guards.drifts(features);
    return List.copyOf(guards.findings);
  }

  private void add(Finding.Kind kind, String column, boolean exclude, String words) {
    boolean out = exclude && !keep.contains(column);
    if (out && !excluded.add(column)) {
      return;
    }
    findings.add(new Finding(kind, column, words, out));
  }

  private void few() {
    int[] counts = new int[deals.ends().size()];
    for (int row : deals.decided()) {
      counts[deals.end()[row]]++;
    }
    int decided = deals.decided().length;
    if (decided < FEW) {
      add(Finding.Kind.FEW, "", false, Words.of("few.all", decided));
    }
    for (int end = 0; end < counts.length; end++) {
      if (counts[end] < FEWEST) {
        add(
            Finding.Kind.FEW,
            deals.roles().outcome(),
            false,
            Words.of("few.end", counts[end], deals.ends().names().get(end)));
      }
    }
  }

  private void absent(Table features, Table upcoming) {
    for (var column : features.columns()) {
      var there = upcoming.find(column.name());
      if (column.filled() > 0
          && (there.isEmpty() || upcoming.rows() >= 5 && there.get().filled() == 0)) {
        add(
            Finding.Kind.ABSENT,
            column.name(),
            true,
            Words.of(there.isEmpty() ? "guard.notthere" : "guard.emptythere", column.name()));
      }
    }
  }

  private void filledAtTheEnd(Column column) {
    int open = 0;
    int openFilled = 0;
    int filled = 0;
    for (int row = 0; row < deals.size(); row++) {
      open += deals.open(row) ? 1 : 0;
      openFilled += deals.open(row) && !column.missing(row) ? 1 : 0;
      filled += !deals.open(row) && !column.missing(row) ? 1 : 0;
    }
    double share = (double) filled / Math.max(1, deals.size() - open);
    double openShare = (double) openFilled / Math.max(1, open);
    if (open >= 20 && openShare <= 0.02 && share >= 0.2) {
      add(
          Finding.Kind.LEAKAGE,
          column.name(),
          true,
          Words.of("leak.filled", column.name(), 100 * share, 100 * openShare));
    }
  }

  /// A column that is the day of closing, or the days until then, under another name.
  private void isTheTime(Column column) {
    if (!deals.timed() || excluded.contains(column.name())) {
      return;
    }
    var kind = Kind.of(column);
    if (kind != Kind.NUMBER && kind != Kind.DATE) {
      return;
    }
    var style = TimeStyle.of(column.texts());
    double[] each =
        column.texts().stream()
            .mapToDouble(it ->
                kind == Kind.DATE
                    ? style.parseOrNaN(it)
                    : buyerside.judgement.table.Numbers.parse(it))
            .toArray();
    int same = 0;
    int known = 0;
    for (int row : deals.decided()) {
      if (!column.missing(row) && deals.days(row) > 2) {
        known++;
        double what = kind == Kind.DATE ? deals.closed()[row] : deals.days(row);
        boolean counted =
            kind == Kind.NUMBER
                && Math.abs(
                        style.parseOrNaN(String.valueOf(column.text(row))) - deals.closed()[row])
                    <= 1.01;
        same += counted || Math.abs(each[column.cell(row)] - what) <= 1.01 ? 1 : 0;
      }
    }
    if (known >= 20 && same > 0.8 * known) {
      add(
          Finding.Kind.LEAKAGE,
          column.name(),
          true,
          Words.of(kind == Kind.DATE ? "leak.day" : "leak.duration", column.name(), same, known));
    }
  }

  private int[] looked() {
    int[] decided = deals.decided();
    int step = 1 + decided.length / LOOKED_AT;
    return IntStream.range(0, decided.length)
        .filter(i -> i % step == 0)
        .map(i -> decided[i])
        .toArray();
  }

  /// Learns the shares of each end by level or class of the column from every other row, and looks
  /// how well they order the rest.
  private void separates(Table features, int[] rows) {
    if (rows.length < 50 || deals.ends().size() < 2) {
      return;
    }
    var fields = Encoder.of(features, Optional.empty()).of(features).take(rows).fields();
    for (var field : fields) {
      for (int end = 0; end < deals.ends().size(); end++) {
        int label = end;
        boolean[] seen = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
          seen[i] = deals.end()[rows[i]] == label;
        }
        double all = OneField.alone(field, seen, i -> i % 2 == 0, i -> i % 2 == 1);
        if (all >= SUSPICIOUS) {
          boolean out = all >= TOO_WELL;
          add(
              Finding.Kind.LEAKAGE,
              field.column(),
              out,
              Words.of(
                  out ? "leak.out" : "leak.suspicious",
                  field.column(),
                  deals.ends().names().get(end),
                  all));
          break;
        }
        double early =
            OneField.alone(field, seen, i -> i < rows.length / 3, i -> i < rows.length / 3);
        double late =
            OneField.alone(field, seen, i -> i < rows.length / 3, i -> i > rows.length * 2 / 3);
        if (rows.length > 1_000 && early > 0.6 && late < 0.47) {
          add(
              Finding.Kind.MEANING,
              field.column(),
              false,
              Words.of(
                  "guard.meaning", field.column(), deals.ends().names().get(end), early, late));
        }
      }
    }
  }

  /// The population stability index between the earlier four fifths and the rest.
  private void drifts(Table features) {
    int n = deals.size();
    if (n < 500) {
      return;
    }
    int[] order =
        deals.ordered()
            ? IntStream.range(0, n)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(row -> deals.created()[row]))
                .mapToInt(it -> it)
                .toArray()
            : IntStream.range(0, n).toArray();
    var encoded = Encoder.of(features, Optional.empty()).of(features);
    for (var field : encoded.fields()) {
      boolean clock = deals.roles().created().filter(field.column()::equals).isPresent();
      if (clock || excluded.contains(field.column())) {
        continue; // the day of creation moves on, as it must
      }
      double index = OneField.stability(field, order);
      if (index > STABILITY) {
        add(
            Finding.Kind.DRIFT,
            field.column(),
            false,
            Words.of("guard.drift", field.column(), index));
      }
    }
  }
}
