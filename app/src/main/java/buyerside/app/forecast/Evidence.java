package buyerside.app.forecast;

import buyerside.judgement.feature.Features;
import buyerside.judgement.feature.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What is known of deals when they are looked at, as fields to learn from. Made once of the looks
/// that are learnt from; levels and classes then stay.
final class Evidence {

  /// The reasons that the fields stand for, in their order.
  static final List<Why.Code> CODES =
      List.of(
          Why.Code.STAGE,
          Why.Code.DWELL,
          Why.Code.AGE,
          Why.Code.GAPS,
          Why.Code.SIGNS,
          Why.Code.AHEAD,
          Why.Code.WORTH,
          Why.Code.BACK,
          Why.Code.SOURCE,
          Why.Code.OWNER);

  private static final int RARE = 20;
  private static final int CLASSES = 6;

  private final History history;
  private final Map<Object, Integer> stages;
  private final Map<Object, Integer> sources;
  private final Map<Object, Integer> owners;
  private final List<double[]> bins = new ArrayList<>();

  Evidence(History history, List<Look> looks) {
    this.history = history;
    stages = levels(looks.stream().<Object>map(Look::state).toList());
    sources = levels(looks.stream().map(this::source).toList());
    owners = levels(looks.stream().<Object>map(it -> history.owner(it.row())).toList());
    for (var quantity : quantities()) {
      bins.add(cuts(looks.stream().mapToDouble(quantity).toArray()));
    }
  }

  private List<ToDoubleFunction<Look>> quantities() {
    return List.of(
        Look::inState,
        Look::age,
        it -> history.gaps(it.row()),
        it -> history.signs(it.row()),
        it -> history.ahead(it.row()),
        it -> Math.log1p(history.worth(it.row())),
        Look::back);
  }

  private Object source(Look look) {
    var source = history.facts(look.deal()).source();
    return source == null ? "" : source;
  }

  /// The numbers of the levels that are not rare: 0 stands for the others, 1 for none.
  private static Map<Object, Integer> levels(List<Object> seen) {
    var counts = new HashMap<Object, Integer>();
    seen.forEach(it -> counts.merge(it, 1, Integer::sum));
    var levels = new HashMap<Object, Integer>();
    levels.put("", 1);
    seen.stream()
        .distinct()
        .filter(it -> !it.equals("") && counts.getOrDefault(it, 0) >= RARE)
        .forEach(it -> levels.put(it, levels.size() + 1));
    return levels;
  }

  private static double[] cuts(double[] values) {
    double[] sorted = Arrays.stream(values).filter(it -> !Double.isNaN(it)).sorted().toArray();
    if (sorted.length == 0) {
      return new double[0];
    }
    return java.util.stream.IntStream.range(1, CLASSES)
        .mapToDouble(i -> sorted[(int) ((long) i * sorted.length / CLASSES)])
        .distinct()
        .toArray();
  }

  Features of(List<Look> looks) {
    var fields = new ArrayList<Field>();
    fields.add(level("STAGE", stages, looks.stream().<Object>map(Look::state).toList()));
    var quantities = quantities();
    for (int i = 0; i < quantities.size(); i++) {
      var name = CODES.get(i + 1).name();
      double[] values = looks.stream().mapToDouble(quantities.get(i)).toArray();
      fields.add(new Field.Quantity(name, name, values, bins.get(i)));
    }
    fields.add(level("SOURCE", sources, looks.stream().map(this::source).toList()));
    fields.add(
        level("OWNER", owners, looks.stream().<Object>map(it -> history.owner(it.row())).toList()));
    return new Features(fields, looks.size());
  }

  private static Field level(String name, Map<Object, Integer> levels, List<Object> values) {
    var names = new String[levels.size() + 1];
    names[0] = "other";
    levels.forEach((key, number) -> names[number] = String.valueOf(key));
    int[] codes = values.stream().mapToInt(it -> levels.getOrDefault(it, 0)).toArray();
    return new Field.Level(name, name, codes, List.of(names));
  }
}
