package buyerside.judgement.guard;

import buyerside.judgement.deal.Deals;
import buyerside.judgement.feature.Encoder;
import buyerside.judgement.feature.Kind;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.Times;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
      add(
          Finding.Kind.FEW,
          "",
          false,
          "Only %,d deals have ended: probabilities are drawn towards the base rate, and every figure here is uncertain."
              .formatted(decided));
    }
    for (int end = 0; end < counts.length; end++) {
      if (counts[end] < FEWEST) {
        add(
            Finding.Kind.FEW,
            deals.roles().outcome(),
            false,
            "Only %,d deals ended as '%s'.".formatted(counts[end], deals.ends().names().get(end)));
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
            "Column %s is %s in the rows to be predicted, so it cannot be used."
                .formatted(column.name(), there.isEmpty() ? "not there" : "empty"));
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
          String.format(
              Locale.ROOT,
              "Column %s is filled when a deal ends (%.0f %% of ended deals, %.0f %% of open ones),"
                  + " so it is left out.",
              column.name(),
              100 * share,
              100 * openShare));
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
    double[] each =
        column.texts().stream()
            .mapToDouble(it ->
                kind == Kind.DATE
                    ? Times.parseOrNaN(it)
                    : buyerside.judgement.table.Numbers.parse(it))
            .toArray();
    int same = 0;
    int known = 0;
    for (int row : deals.decided()) {
      if (!column.missing(row) && deals.days(row) > 2) {
        known++;
        double what = kind == Kind.DATE ? deals.closed()[row] : deals.days(row);
        same += Math.abs(each[column.cell(row)] - what) <= 1.01 ? 1 : 0;
      }
    }
    if (known >= 20 && same > 0.8 * known) {
      add(
          Finding.Kind.LEAKAGE,
          column.name(),
          true,
          "Column %s is the %s under another name (in %,d of %,d rows), so it is left out."
              .formatted(
                  column.name(),
                  kind == Kind.DATE ? "day of closing" : "time to closing",
                  same,
                  known));
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
              String.format(
                  Locale.ROOT,
                  "Column %s alone tells '%s' from the rest (area under the curve %.3f): %s.",
                  field.column(),
                  deals.ends().names().get(end),
                  all,
                  out
                      ? "too well for something known beforehand, so it is left out"
                      : "make sure that it is known beforehand"));
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
              String.format(
                  Locale.ROOT,
                  "Column %s changed its meaning: what went with '%s' in the first third of the"
                      + " rows goes with the opposite in the last (area under the curve %.2f, then"
                      + " %.2f).",
                  field.column(),
                  deals.ends().names().get(end),
                  early,
                  late));
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
            String.format(
                Locale.ROOT,
                "Column %s drifts: the last fifth of the rows is made up differently from the rest"
                    + " (stability index %.2f).",
                field.column(),
                index));
      }
    }
  }
}
