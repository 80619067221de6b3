package buyerside.judgement.feature;

import buyerside.judgement.table.Column;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.TimeStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Turns the columns of a table into features, the same way for rows it was made from and for rows
/// never seen. It looks at the columns alone, never at outcomes, so it cannot leak any.
///
/// Numbers stay numbers. Dates become days since the row was made (where that is known), month and
/// weekday. Texts become their length and their number of words. Categories become levels: a level
/// on fewer than [#RAREST] rows, or beyond the [#MOST_LEVELS] commonest, or never seen, is the one
/// level *other*; what it is worth is learnt from the rare ones.
public final class Encoder {

  static final int RAREST = 3;
  static final int MOST_LEVELS = 2_000;
  private static final int BINS = 10;

  private final List<Recipe> recipes;
  private final Map<String, Kind> kinds;

  private Encoder(List<Recipe> recipes, Map<String, Kind> kinds) {
    this.recipes = recipes;
    this.kinds = kinds;
  }

  /// @param created the column that says when a row was made, if there is one; it may be among the
  ///   table's columns
  public static Encoder of(Table table, Optional<String> created) {
    var recipes = new ArrayList<Recipe>();
    var kinds = new java.util.LinkedHashMap<String, Kind>();
    for (var column : table.columns()) {
      boolean own = created.isPresent() && created.get().equals(column.name());
      var found = Kind.of(column);
      var kind = own && found != Kind.CONSTANT ? Kind.DATE : found;
      kinds.put(column.name(), kind);
      switch (kind) {
        case CONSTANT, IDENTIFIER -> {}
        case NUMBER -> recipes.add(number(column));
        case TEXT -> {
          recipes.add(measure(column, "length", String::length));
          recipes.add(measure(column, "words", it -> it.split("\\s+").length));
        }
        case DATE ->
            dates(column, own ? Optional.empty() : created.flatMap(table::find), own, recipes);
        case CATEGORY -> recipes.add(category(column));
      }
    }
    return new Encoder(List.copyOf(recipes), kinds);
  }

  /// What each column was taken for.
  public Map<String, Kind> kinds() {
    return java.util.Collections.unmodifiableMap(kinds);
  }

  /// The features of a table; a column that it lacks is missing in every row.
  public Features of(Table table) {
    return new Features(recipes.stream().map(it -> it.make(table)).toList(), table.rows());
  }

  private interface Recipe {
    Field make(Table table);
  }

  private static Recipe number(Column fitted) {
    double[] bins = bins(fitted.numbers());
    var name = fitted.name();
    return table ->
        new Field.Quantity(
            name,
            name,
            table.find(name).map(Column::numbers).orElseGet(() -> nothing(table.rows())),
            bins);
  }

  private static Recipe measure(Column fitted, String what, ToDoubleFunction<String> measure) {
    double[] bins = bins(measured(fitted, measure));
    var name = fitted.name();
    return table ->
        new Field.Quantity(
            what + " of " + name,
            name,
            table
                .find(name)
                .map(it -> measured(it, measure))
                .orElseGet(() -> nothing(table.rows())),
            bins);
  }

  private static void dates(
      Column column, Optional<Column> since, boolean own, List<Recipe> recipes) {
    var style = TimeStyle.of(column.texts());
    recipes.add(measure(column, "weekday", it -> weekday(style.parseOrNaN(it))));
    if (own) {
      return;
    }
    if (since.isEmpty()) {
      recipes.add(measure(column, "day", style::parseOrNaN));
      return;
    }
    var name = column.name();
    recipes.add(table -> {
      double[] day = days(table, name, style);
      double[] made = days(table, since.get().name(), TimeStyle.of(since.get().texts()));
      for (int row = 0; row < day.length; row++) {
        day[row] -= made[row];
      }
      return new Field.Quantity("days to " + name, name, day, bins(day));
    });
  }

  private static double weekday(double day) {
    return Double.isNaN(day) ? day : Math.floorMod((long) Math.floor(day) + 3, 7L);
  }

  private static double[] days(Table table, String name, TimeStyle style) {
    return table
        .find(name)
        .map(it -> measured(it, style::parseOrNaN))
        .orElseGet(() -> nothing(table.rows()));
  }

  private static double[] measured(Column column, ToDoubleFunction<String> measure) {
    double[] each = column.texts().stream().mapToDouble(measure).toArray();
    return IntStream.range(0, column.size())
        .mapToDouble(row -> column.missing(row) ? Double.NaN : each[column.cell(row)])
        .toArray();
  }

  private static double[] nothing(int rows) {
    var numbers = new double[rows];
    Arrays.fill(numbers, Double.NaN);
    return numbers;
  }

  /// The upper ends of classes with about as many rows each.
  public static double[] bins(double[] values) {
    double[] known = Arrays.stream(values).filter(it -> !Double.isNaN(it)).sorted().toArray();
    if (known.length == 0) {
      return new double[0];
    }
    return IntStream.range(1, BINS)
        .mapToDouble(bin -> known[(int) ((long) bin * known.length / BINS)])
        .distinct()
        .toArray();
  }

  private static Recipe category(Column fitted) {
    int[] counts = fitted.counts();
    var common =
        IntStream.range(0, counts.length)
            .boxed()
            .filter(level -> counts[level] >= RAREST)
            .sorted(
                Comparator.<Integer>comparingInt(level -> -counts[level])
                    .thenComparing(level -> fitted.texts().get(level)))
            .limit(MOST_LEVELS)
            .map(level -> fitted.texts().get(level))
            .toList();
    var levels = new ArrayList<>(List.of("other", "missing"));
    levels.addAll(common);
    var codes = new HashMap<String, Integer>();
    for (int code = 2; code < levels.size(); code++) {
      codes.put(levels.get(code), code);
    }
    var name = fitted.name();
    var named = List.copyOf(levels);
    return table -> new Field.Level(name, name, codes(table, name, codes), named);
  }

  private static int[] codes(Table table, String name, Map<String, Integer> codes) {
    var column = table.find(name);
    var made = new int[table.rows()];
    Arrays.fill(made, 1);
    column.ifPresent(cells -> {
      int[] each = cells.texts().stream().mapToInt(it -> codes.getOrDefault(it, 0)).toArray();
      Arrays.setAll(made, row -> cells.missing(row) ? 1 : each[cells.cell(row)]);
    });
    return made;
  }
}
