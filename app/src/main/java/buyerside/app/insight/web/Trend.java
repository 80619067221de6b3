package buyerside.app.insight.web;

import java.util.ArrayList;
import java.util.List;

/// A line over time.
///
/// @param words the picture in a sentence
/// @param points in SVG's words
public record Trend(
    int width, int height, String points, List<Mark> marks, String most, String words) {

  private static final int STEP = 56;
  private static final int TALL = 120;
  private static final int TOP = 16;

  public Trend {
    marks = List.copyOf(marks);
  }

  /// A point on the line.
  public record Mark(int x, int y, String label, String value) {}

  /// @param values at least 0
  static Trend of(List<String> labels, double[] values, List<String> said, String words) {
    double most = 0;
    for (double value : values) {
      most = Math.max(most, value);
    }
    var marks = new ArrayList<Mark>();
    var points = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      int x = STEP / 2 + i * STEP;
      int y = TOP + (int) Math.round(TALL * (1 - (most == 0 ? 0 : values[i] / most)));
      marks.add(new Mark(x, y, labels.get(i), said.get(i)));
      points.append(x).append(',').append(y).append(' ');
    }
    return new Trend(
        Math.max(1, values.length) * STEP,
        TOP + TALL + 28,
        points.toString().strip(),
        marks,
        "",
        words);
  }
}
