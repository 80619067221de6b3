package buyerside.app.relations.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Reporting lines as boxes and lines, to be drawn. Whoever reports stands below; a boss stands in
/// the middle above those who report to them.
///
/// @param width in the units of the drawing, as all lengths
public record OrgChart(int width, int height, List<Box> boxes, List<Line> lines) {

  public static final int BOX_WIDTH = 168;
  public static final int BOX_HEIGHT = 52;
  private static final int ACROSS = BOX_WIDTH + 20;
  private static final int DOWN = BOX_HEIGHT + 40;
  private static final int EDGE = 6;

  public record Box(UUID person, int x, int y) {}

  /// From the bottom of a boss to the top of one who reports.
  public record Line(int fromX, int fromY, int toX, int toY) {}

  /// @param bosses whom each reports to; those who neither report nor are reported to are left out
  public static OrgChart of(Map<UUID, UUID> bosses) {
    var reports = new LinkedHashMap<UUID, List<UUID>>();
    bosses.forEach(
        (person, boss) -> reports.computeIfAbsent(boss, _ -> new ArrayList<>()).add(person));
    var drawing = new Drawing(reports);
    reports.keySet().stream()
        .filter(it -> !bosses.containsKey(it))
        .forEach(it -> drawing.place(it, 0));
    return drawing.done();
  }

  private static final class Drawing {

    private final Map<UUID, List<UUID>> reports;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<UUID> placed = new HashSet<>();
    private int columns;
    private int depth;

    Drawing(Map<UUID, List<UUID>> reports) {
      this.reports = reports;
    }

    /// @return the middle of the box
    int place(UUID person, int level) {
      placed.add(person);
      depth = Math.max(depth, level + 1);
      var below =
          reports.getOrDefault(person, List.of()).stream()
              .filter(it -> !placed.contains(it))
              .toList();
      var middles = below.stream().mapToInt(it -> place(it, level + 1)).toArray();
      var middle =
          middles.length == 0
              ? EDGE + columns++ * ACROSS + BOX_WIDTH / 2
              : (middles[0] + middles[middles.length - 1]) / 2;
      var top = EDGE + level * DOWN;
      boxes.add(new Box(person, middle - BOX_WIDTH / 2, top));
      IntStream.of(middles)
          .forEach(it -> lines.add(new Line(middle, top + BOX_HEIGHT, it, top + DOWN)));
      return middle;
    }

    OrgChart done() {
      var width = columns == 0 ? 0 : 2 * EDGE + columns * ACROSS - (ACROSS - BOX_WIDTH);
      var height = depth == 0 ? 0 : 2 * EDGE + (depth - 1) * DOWN + BOX_HEIGHT;
      return new OrgChart(width, height, List.copyOf(boxes), List.copyOf(lines));
    }
  }
}
