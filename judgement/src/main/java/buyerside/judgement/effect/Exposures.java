package buyerside.judgement.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Visits to a stage, cut where the number of actions so far rises: the rows of a counting process.
///
/// @param rows deal by deal, within a deal in order of time
/// @param destinations where deals went, the most frequent first, the others from the end of the
///   alphabet
/// @param deals how many deals there are
public record Exposures(List<Row> rows, List<String> destinations, int deals) {

  public Exposures {
    rows = List.copyOf(rows);
    destinations = List.copyOf(destinations);
  }

  /// At risk of leaving over `(start, stop]`, with so many actions behind it.
  ///
  /// @param number of the deal, from 0
  /// @param to where the deal went at `stop`; `null` if it stayed
  public record Row(
      String deal, int number, double start, double stop, int actions, @Nullable String to) {}

  /// @param lagDays how long after an action the count rises; at least 0
  public static Exposures of(List<ActionHistory> histories, double lagDays) {
    if (!(lagDays >= 0)) {
      throw new IllegalArgumentException("a lag is at least 0 days, not " + lagDays);
    }
    var rows = new ArrayList<Row>();
    for (int number = 0; number < histories.size(); number++) {
      append(histories.get(number), number, lagDays, rows);
    }
    return new Exposures(rows, destinations(rows), histories.size());
  }

  private static void append(ActionHistory history, int number, double lagDays, List<Row> rows) {
    double start = 0;
    int actions = 0;
    for (double action : history.actions()) {
      double counts = action + lagDays;
      if (counts >= history.days()) {
        break;
      }
      if (counts > start) {
        rows.add(new Row(history.deal(), number, start, counts, actions, null));
        start = counts;
      }
      actions++;
    }
    rows.add(new Row(history.deal(), number, start, history.days(), actions, history.to()));
  }

  private static List<String> destinations(List<Row> rows) {
    var counts = new TreeMap<String, Integer>(Comparator.reverseOrder());
    rows.stream()
        .map(Row::to)
        .filter(Objects::nonNull)
        .forEach(to -> counts.merge(to, 1, Integer::sum));
    var names = new ArrayList<>(counts.keySet());
    counts.entrySet().stream()
        .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue))
        .ifPresent(usual -> {
          names.remove(usual.getKey());
          names.addFirst(usual.getKey());
        });
    return names;
  }
}
