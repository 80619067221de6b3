package buyerside.app.insight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where visits to each stage went, as bands between columns.
///
/// @param words the picture in a sentence
public record Sankey(int width, int height, List<Node> nodes, List<Band> bands, String words) {

  private static final int COLUMN = 180;
  private static final int BAR = 12;
  private static final int TALL = 300;
  private static final int GAP = 10;
  private static final int TOP = 34;

  public Sankey {
    nodes = List.copyOf(nodes);
    bands = List.copyOf(bands);
  }

  /// @param kind `stage`, `won`, `lost`, `none` or `there`
  public record Node(int x, int y, int height, String label, String deals, String kind) {}

  /// @param path in SVG's words
  public record Band(String path, String kind, String words) {}

  /// What comes out of a stage.
  ///
  /// @param onward to the next stage, or to a win out of the last
  record Stage(String name, int visits, int onward, int lost, int none, int there, int back) {}

  /// Names of what is drawn, in the reader's language.
  record Ends(String won, String lost, String none, String there) {}

  /// @param words the picture in a sentence
  static Sankey of(List<Stage> stages, Ends ends, String words) {
    int most = stages.stream().mapToInt(Stage::visits).max().orElse(1);
    double unit = (double) TALL / Math.max(1, most);
    var nodes = new ArrayList<Node>();
    var bands = new ArrayList<Band>();
    int floor = TOP + TALL + GAP * 3;
    for (int i = 0; i < stages.size(); i++) {
      var stage = stages.get(i);
      int x = i * COLUMN;
      nodes.add(
          new Node(x, TOP, tall(stage.visits(), unit), stage.name(), "" + stage.visits(), "stage"));
      boolean last = i == stages.size() - 1;
      double y = TOP;
      if (stage.onward() > 0) {
        y =
            band(
                bands,
                x,
                y,
                stage.onward() * unit,
                x + COLUMN,
                TOP,
                last ? "won" : "stage",
                stage.name()
                    + " → "
                    + (last ? ends.won() : stages.get(i + 1).name())
                    + ": "
                    + stage.onward());
      }
      double down = floor;
      y =
          down(
              bands,
              x,
              y,
              stage.lost() * unit,
              down,
              "lost",
              stage.name() + " → " + ends.lost() + ": " + stage.lost());
      down += stage.lost() * unit;
      y =
          down(
              bands,
              x,
              y,
              stage.none() * unit,
              down,
              "none",
              stage.name() + " → " + ends.none() + ": " + stage.none());
      down += stage.none() * unit;
      down(
          bands,
          x,
          y,
          stage.there() * unit,
          down,
          "there",
          stage.name() + ": " + ends.there() + " " + stage.there());
      if (last) {
        nodes.add(
            new Node(
                x + COLUMN,
                TOP,
                tall(stage.onward(), unit),
                ends.won(),
                "" + stage.onward(),
                "won"));
      }
    }
    double deepest =
        stages.stream()
            .mapToDouble(it -> (it.lost() + it.none() + it.there()) * unit)
            .max()
            .orElse(0);
    return new Sankey(
        stages.size() * COLUMN + COLUMN,
        (int) Math.ceil(floor + deepest + GAP),
        nodes,
        bands,
        words);
  }

  private static int tall(int deals, double unit) {
    return (int) Math.max(1, Math.round(deals * unit));
  }

  private static double band(
      List<Band> bands,
      int x,
      double y,
      double tall,
      int toX,
      double toY,
      String kind,
      String words) {
    double from = x + BAR;
    double middle = (from + toX) / 2;
    bands.add(
        new Band(
            String.format(
                Locale.ROOT,
                "M%.1f %.1fC%.1f %.1f %.1f %.1f %d %.1fV%.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ",
                from,
                y,
                middle,
                y,
                middle,
                toY,
                toX,
                toY,
                toY + tall,
                middle,
                toY + tall,
                middle,
                y + tall,
                from,
                y + tall),
            kind,
            words));
    return y + tall;
  }

  /// Out of the picture, downwards.
  private static double down(
      List<Band> bands, int x, double y, double tall, double toY, String kind, String words) {
    return tall <= 0 ? y : band(bands, x, y, tall, x + COLUMN - BAR * 3, toY, kind, words);
  }
}
